// SPDX-License-Identifier: MPL-2.0
import type { Id, Relation } from '../organisation/index.ts';

/** What a box, or a line in it, has been through between two dates; undefined in a drawing of one date. */
export type Change = 'new' | 'closed' | 'moved' | 'ghost' | 'renamed' | 'new-leader';

/** What a line of text says, so that it can be set in its own way. `capacity`: acting, or vacant. */
export type TextRole = 'name' | 'leader' | 'capacity' | 'note' | 'change' | 'reference';

/** A line of text; `x` and `y` are where its baseline begins, `size` the height of the type. */
export interface TextLine {
  readonly text: string;
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A unit as it is drawn, or as a row of a plain list (`frame` none). */
export interface Box {
  readonly unitId: Id;
  readonly relation: Relation | 'root';
  /** How far below the drawing's own unit it stands: 0 for that unit. */
  readonly level: number;
  /** Whether its name is set in the regular weight: neither it nor those beside it have units under them. */
  readonly leaf: boolean;
  readonly frame: 'box' | 'none';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** The whole of it as a screen reader says it: `Stab: Økonomi, leder …, fungerende, 3 underenheder`. */
  readonly label: string;
  readonly change?: Change | undefined;
  /** Where the rest of the unit's branch is drawn, when it has been cut off: a page's number, from 1. */
  readonly continuedOn?: number | undefined;
}

/** A line between boxes: straight parts, one point after another. */
export interface Connector {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** `dotted` for a unit across departments and for where a moved unit was. */
  readonly style: 'line' | 'staff' | 'political' | 'dotted';
}

/**
 * A drawing with its size. All measures are whole numbers of CSS pixels at full scale; on paper a drawing is put at a
 * `scale` of points to these (the smallest type is 12, so that 6.5 pt is a scale of 0.5417).
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly connectors: readonly Connector[];
}

/** A sheet of a drawing that has been divided: the branch it shows, and the page it was cut from. */
export interface Sheet {
  readonly number: number;
  readonly of: number;
  readonly unitId: Id;
  readonly title: string;
  /** The sheet that this one goes on from; null for the first. */
  readonly cutFrom: number | null;
  /** Points on the paper to one unit of the drawing. */
  readonly scale: number;
  readonly drawing: Drawing;
}
