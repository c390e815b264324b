// SPDX-License-Identifier: MPL-2.0
import type { Capacity, ContactType, Relation } from '../../organisation/index.ts';

/** Where in the page's text something was read: the line's number, from 1. */
interface FromLine {
  readonly line: number;
}

export interface PlannedUnit extends FromLine {
  /** `u1`, `u2` …: names are no keys, two units may bear the same. */
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  /** Name and id of the unit above; null for the page's own unit. */
  readonly parent: string | null;
  readonly parentId: string | null;
  readonly relation: Relation;
  /** The Danish noun for its kind: `kontor`, `kontraktstyret virksomhed`; null where the page does not say. */
  readonly kind: string | null;
}

export interface PlannedPost extends FromLine {
  readonly id: string;
  readonly unit: string;
  readonly unitId: string;
  readonly title: string;
  /** Names and ids of the units that the post leads. */
  readonly leads: readonly string[];
  readonly leadsIds: readonly string[];
  readonly seats: number;
  readonly political: boolean;
}

export interface PlannedMembership extends FromLine {
  readonly id: string;
  readonly post: string;
  readonly postId: string;
  readonly person: string;
  readonly personId: string;
  readonly capacity: Capacity;
}

export interface PlannedPerson extends FromLine {
  readonly id: string;
  readonly name: string;
}

export interface PlannedContact extends FromLine {
  readonly id: string;
  /** The name of the unit, the title of the post, or the name of the person who holds it. */
  readonly of: string;
  readonly ofType: 'unit' | 'post' | 'membership';
  readonly ofId: string;
  readonly type: ContactType;
  /** Phone in E.164, e-mail, web address; address and opening hours as the page writes them. */
  readonly value: string;
  readonly extension?: string;
}

interface OfUnit extends FromLine {
  readonly id: string;
  readonly unit: string;
  readonly unitId: string;
}

export interface PlannedTask extends OfUnit {
  readonly text: string;
}

export interface PlannedText extends OfUnit {
  readonly text: string;
  /** The heading it stands under, where that is not a unit's name. */
  readonly heading?: string;
}

export interface PlannedKeyFigure extends OfUnit {
  readonly label: string;
  readonly value: number;
  readonly measure: string | null;
  readonly text: string;
}

/** What the page says of its own size, held against what was found. */
export interface Check extends OfUnit {
  readonly stated: number;
  readonly found: number;
  readonly ok: boolean;
  readonly noun: string;
  /** Danish: «Siden siger fem afdelinger; fem fundet.» */
  readonly text: string;
  readonly textEn: string;
}

export type LineUse =
  | 'unit'
  | 'post'
  | 'contact'
  | 'task'
  | 'text'
  | 'key-figure'
  | 'check'
  | 'heading'
  | 'list-intro'
  | 'diagram'
  | 'website'
  | 'noise'
  | 'not-understood';

/** What became of one line that is not blank; `items` are the ids of what was made of it. */
export interface LineAccount extends FromLine {
  readonly text: string;
  readonly as: LineUse;
  readonly items: readonly string[];
}

/** All that was understood of a page, as data. */
export interface PagePlan {
  /** The municipality that the page names; null where it names none. */
  readonly organisation: (FromLine & { readonly name: string }) | null;
  readonly units: readonly PlannedUnit[];
  readonly posts: readonly PlannedPost[];
  readonly memberships: readonly PlannedMembership[];
  readonly persons: readonly PlannedPerson[];
  readonly contactPoints: readonly PlannedContact[];
  readonly tasks: readonly PlannedTask[];
  readonly texts: readonly PlannedText[];
  readonly keyFigures: readonly PlannedKeyFigure[];
  readonly checks: readonly Check[];
  readonly notUnderstood: readonly (FromLine & { readonly text: string })[];
  readonly noise: readonly (FromLine & { readonly text: string; readonly rule: string })[];
  /** The link to the diagram of the organisation. */
  readonly diagram: (FromLine & { readonly text: string; readonly unit: string }) | null;
  readonly websites: readonly (FromLine & { readonly title: string; readonly url: string | null })[];
  /** When the page says that it was last updated, `YYYY-MM-DD`. */
  readonly updated: string | null;
  readonly lines: readonly LineAccount[];
}
