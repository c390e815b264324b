// SPDX-License-Identifier: MPL-2.0
import { type Change, type Operation, operation, slugFrom } from '../organisation/index.ts';
import { Dice } from './big-organisation/dice.ts';
import { type Held, holding, plantPeople } from './big-organisation/people.ts';
import { type Planted, plantUnits } from './big-organisation/units.ts';
import { fields } from './big-organisation/words.ts';

/** How big, and with how many years behind it. The same seed gives the same organisation. */
export interface Size {
  readonly units: number;
  readonly people: number;
  readonly years?: number;
  readonly seed?: number;
}

/** A change and the instant at which it was recorded. */
export interface Dated {
  readonly change: Change;
  readonly at: Date;
}

const batch = 10_000;
const lastYear = 2026;

/**
 * The changes that make a big municipality: its tree and its people in a few large changes, then one change a year
 * with new names, moves and appointments. To be recorded in order.
 */
export function* bigOrganisation({ units: count, people, years = 0, seed = 851 }: Size): Generator<Dated> {
  const dice = new Dice(seed);
  const first = lastYear - years;
  const from = `${first}-01-01`;
  const { units, operations } = plantUnits(dice, count, from);
  const { held, operations: more } = plantPeople(dice, units, people, from);
  const all = [...operations, ...more];
  for (let i = 0; i < all.length; i += batch) {
    yield dated(`Indlæst, ${i + 1} og frem`, all.slice(i, i + batch), first);
  }
  let place = people;
  for (let year = first + 1; year <= lastYear; year++) {
    const some = yearOf(dice, units, held, year, () => place++);
    yield dated(`Ændringer i ${year}`, some, year);
  }
}

function dated(reason: string, operations: readonly Operation[], year: number): Dated {
  return { change: { reason, operations: [...operations] }, at: new Date(`${year}-01-02T09:00:00Z`) };
}

/** A year: every fiftieth unit gets another name, every hundredth team another parent, one in twenty another job. */
function yearOf(dice: Dice, units: readonly Planted[], held: Held[], year: number, next: () => number) {
  const from = `${year}-0${1 + dice.below(9)}-01`;
  const operations: Operation[] = [];
  for (const { id, level } of units) {
    if (level > 0 && dice.chance(0.02))
      operations.push(rename(id, `${dice.pick(fields)}område ${next()}`, from));
    if (level > 3 && dice.chance(0.01)) operations.push(move(id, other(dice, units, 3), from));
  }
  held.forEach((one, i) => {
    if (!dice.chance(0.05)) return;
    const fresh = { id: dice.id(), postId: one.postId };
    held[i] = fresh;
    operations.push(operation.parse({ do: 'end', entity: 'membership', id: one.id, from }));
    operations.push(...holding(dice, fresh, next(), from));
  });
  return operations;
}

function rename(unitId: string, da: string, from: string): Operation {
  return operation.parse({ do: 'rename', unitId, name: { da }, slug: slugFrom(da), from });
}

function move(unitId: string, parentId: string, from: string): Operation {
  return operation.parse({ do: 'move', unitId, parentId, from });
}

function other(dice: Dice, units: readonly Planted[], level: number): string {
  return dice.pick(units.filter((unit) => unit.level === level)).id;
}
