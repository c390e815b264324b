// SPDX-License-Identifier: MPL-2.0
import type { Capacity, Relation } from '../../../organisation/index.ts';
import type { FoundContact } from '../contact/found.ts';
import type { LineUse, PlannedKeyFigure } from '../plan.ts';
import type { Figure } from '../reading/key-figure.ts';
import { canonical } from '../words/canonical.ts';
import { kindOfName } from '../words/kinds.ts';

/** A unit that is being made. What is learned of it later is put in. */
export interface UnitDraft {
  readonly id: string;
  name: string;
  shortName?: string;
  readonly parent: UnitDraft | null;
  relation: Relation;
  kind: string | null;
  readonly line: number;
}

export interface PostDraft {
  readonly id: string;
  readonly unit: UnitDraft;
  readonly title: string;
  leads: UnitDraft[];
  seats: number;
  readonly line: number;
}

export interface MembershipDraft {
  readonly id: string;
  readonly post: PostDraft;
  readonly person: { readonly id: string; readonly name: string; readonly line: number };
  readonly capacity: Capacity;
  readonly line: number;
}

/** Whom a contact point belongs to. */
export interface Owner {
  readonly type: 'unit' | 'post' | 'membership';
  readonly id: string;
  readonly name: string;
}

interface OfUnit {
  readonly id: string;
  readonly unit: UnitDraft;
  readonly line: number;
}

/** The plan while the page is being read. */
export class Draft {
  readonly units: UnitDraft[] = [];
  readonly posts: PostDraft[] = [];
  readonly memberships: MembershipDraft[] = [];
  readonly persons = new Map<string, { readonly id: string; readonly name: string; readonly line: number }>();
  readonly contacts: (FoundContact & {
    readonly id: string;
    readonly owner: Owner;
    readonly line: number;
  })[] = [];
  readonly tasks: (OfUnit & { readonly text: string })[] = [];
  readonly texts: (OfUnit & { readonly text: string; readonly heading: string | null })[] = [];
  readonly figures: (OfUnit & Figure & Pick<PlannedKeyFigure, 'text'>)[] = [];
  readonly counts: (OfUnit & {
    readonly stated: number;
    readonly kind: string;
    readonly noun: string;
    readonly besides: readonly string[];
  })[] = [];
  /** Units that have texts. */
  readonly told = new Set<UnitDraft>();
  readonly websites: { readonly title: string; readonly url: string | null; readonly line: number }[] = [];
  readonly noise: { readonly line: number; readonly text: string; readonly rule: string }[] = [];
  readonly used = new Map<number, { as: LineUse; readonly items: string[] }>();
  diagram: { readonly line: number; readonly text: string; readonly unit: UnitDraft } | null = null;
  updated: string | null = null;
  private readonly byName = new Map<string, UnitDraft[]>();
  private readonly ids = new Map<string, number>();

  nextId(letter: string): string {
    const number = (this.ids.get(letter) ?? 0) + 1;
    this.ids.set(letter, number);
    return `${letter}${number}`;
  }

  addUnit(unit: Omit<UnitDraft, 'id' | 'kind'> & { kind?: string | null }): UnitDraft {
    const id = `u${this.units.length + 1}`;
    const made: UnitDraft = { ...unit, id, kind: unit.kind ?? kindOfName(unit.name) };
    this.units.push(made);
    this.remember(made, made.name);
    return made;
  }

  /** Lets a unit be found by one more name. */
  remember(unit: UnitDraft, name: string): void {
    const key = canonical(name);
    const same = this.byName.get(key);
    if (!same) this.byName.set(key, [unit]);
    else if (!same.includes(unit)) same.push(unit);
  }

  /** The units that bear a name, in the order of the page. */
  named(name: string): readonly UnitDraft[] {
    return this.byName.get(canonical(name)) ?? [];
  }

  /** Says what became of a line; what is said first stays, ids are gathered. */
  account(line: number, as: LineUse, ...items: readonly string[]): void {
    const known = this.used.get(line);
    if (!known) this.used.set(line, { as, items: [...items] });
    else known.items.push(...items.filter((item) => !known.items.includes(item)));
  }
}
