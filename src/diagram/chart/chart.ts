// SPDX-License-Identifier: MPL-2.0
import type { ChartOrientation, Id, Language, Relation } from '../../organisation/index.ts';
import type { Change } from '../drawing.ts';

/** One who leads a unit, in words: title and holder, `Konstitueret erhvervsdirektør` `Anna Holm`, `Direktør` `Ubesat`. */
export interface Head {
  readonly title: string;
  /** Null where the post is held by someone who is not shown. */
  readonly holder: string | null;
  /** Acting, a deputy, or vacant: worth setting apart. */
  readonly special: boolean;
}

/** A unit with all that is said of it in the diagram, and the units under it in sibling order. */
export interface ChartUnit {
  readonly unitId: Id;
  readonly relation: Relation | 'root';
  readonly name: string;
  /** What it is, where that must be said: `Kontraktstyret virksomhed`. */
  readonly tag: string | null;
  readonly heads: readonly Head[];
  readonly children: readonly ChartUnit[];
  /** How many units under it are left out of the chart. */
  readonly left: number;
  /** Units, to which a dotted line goes. Those that the chart does not have are passed over. */
  readonly acrossIds: readonly Id[];
  /** The same in words: `Også under Dagtilbud og Skoler`. */
  readonly across: string | null;
  readonly orientation: ChartOrientation | null;
  /** The whole of it as a screen reader says it. */
  readonly label: string;
  /** What it has been through, with words for it: `Ny`, `Flyttet fra Borgmesterens Forvaltning`. */
  readonly change?: { readonly what: Change; readonly words: string };
  /** Where the rest of its branch is drawn, or where it was cut from: page numbers, from 1. */
  readonly continuedOn?: number;
  readonly cutFrom?: number;
}

/** What is to be drawn: a tree in one language. */
export interface Chart {
  readonly root: ChartUnit;
  readonly language: Language;
}

/** How many units a branch has, itself included. */
export function unitsIn(unit: ChartUnit): number {
  return unit.children.reduce((sum, child) => sum + unitsIn(child), 1);
}

/** A branch down to a number of levels under its top; what is left out is counted. */
export function upTo(unit: ChartUnit, levels: number): ChartUnit {
  if (levels > 0) return { ...unit, children: unit.children.map((child) => upTo(child, levels - 1)) };
  return { ...unit, children: [], left: unit.left + unit.children.length };
}
