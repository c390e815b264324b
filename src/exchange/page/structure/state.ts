// SPDX-License-Identifier: MPL-2.0
import type { Relation } from '../../../organisation/index.ts';
import type { Line } from '../lines/line.ts';
import type { ListOf } from '../reading/list-intro.ts';
import type { Topic } from '../reading/topic-heading.ts';
import type { Draft, Owner, UnitDraft } from './draft.ts';

/** Sections that come next belong to this: "består af fem afdelinger:", "Stabsfunktioner". */
export interface Group {
  readonly owner: UnitDraft;
  readonly relation: Relation;
  readonly kind: string | null;
  readonly count: number | null;
  /** The level of the heading that announced them, where it is one. */
  readonly level: number | null;
  members: number;
}

/** A list that is open: its items, and the units that deeper items belong to. */
export interface OpenList {
  readonly of: ListOf | 'figures' | 'websites' | 'texts';
  readonly owner: UnitDraft;
  readonly relation: Relation;
  readonly kind: string | null;
  readonly above: { readonly indent: number; readonly unit: UnitDraft }[];
}

/** Where in the page the reader is. */
export interface State {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  /** The headings of each topic on the page. */
  readonly topics: ReadonlyMap<Topic | null, readonly Line[]>;
  /** The unit that the page is about. */
  readonly page: UnitDraft;
  /** The line of the page's heading, where nothing but the frame of the website stands above it. */
  readonly titleAt: number | null;
  /** The unit in whose section we are. */
  unit: UnitDraft;
  /** Whether that section began with the unit's heading, rather than with "X består af:". */
  firm: boolean;
  topic: Topic | null;
  /** A heading that names no unit; the texts below keep it. */
  heading: string | null;
  /** Whether the page is a description of a diagram, so that bare lists hold units. */
  readonly isDiagram: boolean;
  /** Which headings of sections are open, outermost first, where the markup says their level. */
  levels: { readonly level: number; readonly unit: UnitDraft }[];
  groups: Group[];
  list: OpenList | null;
  /** Whose the contact lines are that come next. */
  holder: Owner | null;
  /** Lines of an address that is not whole yet. */
  address: { readonly line: number; readonly text: string }[];
  /** Units whose section has been opened by a heading. */
  readonly sections: Set<UnitDraft>;
}

export const ownerOf = (unit: UnitDraft): Owner => ({ type: 'unit', id: unit.id, name: unit.name });

/** Accounts for all source lines of a line. */
export function accountFor(
  state: State,
  line: Line,
  as: Parameters<Draft['account']>[1],
  ...items: string[]
): void {
  for (const { line: number } of line.source) state.draft.account(number, as, ...items);
}
