// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import type { SearchDocument } from '../documents/document.ts';

/** The units' tree, by numbers given in the order in which they were first heard of. */
export interface Units {
  readonly ids: Id[];
  readonly numberOf: Map<Id, number>;
  /** The number of the unit above each; -1 where there is none, or it is not known. */
  readonly above: number[];
}

export function noUnits(): Units {
  return { ids: [], numberOf: new Map(), above: [] };
}

/** The number of the unit a document is or belongs to; -1 for none. Notes which unit is above a unit. */
export function unitOf(units: Units, { id, kind, unitId }: SearchDocument): number {
  const owner = unitId === null ? -1 : unitNumber(units, unitId);
  if (kind !== 'unit') return owner;
  const number = unitNumber(units, id);
  units.above[number] = owner;
  return number;
}

function unitNumber(units: Units, id: Id): number {
  const known = units.numberOf.get(id);
  if (known !== undefined) return known;
  units.ids.push(id);
  units.above.push(-1);
  units.numberOf.set(id, units.ids.length - 1);
  return units.ids.length - 1;
}

/** For each unit whether it is one of `ids` or below one of them. */
export function unitsUnder(units: Units, ids: readonly Id[]): Uint8Array {
  const wanted = new Set(ids.map((id) => units.numberOf.get(id)));
  return Uint8Array.from(
    climbed(units, (unit) => wanted.has(unit)),
    (top) => (top === -1 ? 0 : 1),
  );
}

/** For each unit the administration it belongs to: the unit right under the topmost; itself where it is topmost. */
export function administrations(units: Units): Int32Array {
  return climbed(units, (unit) => {
    const above = units.above[unit] ?? -1;
    return above === -1 || units.above[above] === -1;
  });
}

/** For each unit the first one, from itself upwards, that fits; -1 where none does. */
function climbed({ above }: Units, fits: (unit: number) => boolean): Int32Array {
  const unknown = -2;
  const found = new Int32Array(above.length).fill(unknown);
  for (let unit = 0; unit < above.length; unit++) {
    const path: number[] = [];
    let at = unit;
    while (at !== -1 && found[at] === unknown && !fits(at) && path.length <= above.length) {
      path.push(at);
      at = above[at] ?? -1;
    }
    const top = at === -1 ? -1 : found[at] !== unknown ? (found[at] ?? -1) : at;
    for (const one of path) found[one] = top;
    if (at !== -1) found[at] = top;
  }
  return found;
}
