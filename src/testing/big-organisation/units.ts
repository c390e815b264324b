// SPDX-License-Identifier: MPL-2.0
import { type Operation, operation, slugFrom } from '../../organisation/index.ts';
import { type KindKey, nounOf } from '../kinds.ts';
import type { Dice } from './dice.ts';
import { fields, tasks } from './words.ts';

/** A unit as far as others build on it. */
export interface Planted {
  readonly id: string;
  readonly level: number;
  readonly shown: boolean;
}

export const create = (entity: string, id: string, from: string | null, state: object): Operation =>
  operation.parse({ do: 'create', entity, id, from, state });

const levels: readonly KindKey[] = ['kommune', 'forvaltning', 'afdeling', 'kontor', 'team'];
/** How many units each one has under it, by level. */
const fans = [8, 10, 9, 9];

/** The kinds, and as many units as asked for, level by level. */
export function plantUnits(dice: Dice, count: number, from: string) {
  const kinds = new Map(levels.map((key) => [key, dice.id()]));
  const operations = [...kinds].map(([key, id]) => create('unitKind', id, null, { key, noun: nounOf(key) }));
  const units: Planted[] = [];
  for (let i = 0; i < count; i++) {
    const parent = i === 0 ? null : parentOf(units, i);
    const level = Math.min(parent ? parent.level + 1 : 0, levels.length - 1);
    const unit = { id: dice.id(), level, shown: dice.chance(0.97) || i < 100 };
    units.push(unit);
    operations.push(...unitWithBelongings(dice, unit, parent, kinds, from, i));
  }
  return { units, operations };
}

/** The units stand in the order of a tree told level by level; places are counted from its top. */
function parentOf(units: readonly Planted[], place: number): Planted {
  let [first, size] = [1, fans[0] ?? 1];
  let above = 0;
  for (let level = 1; place >= first + size && level < fans.length; level++) {
    [above, first, size] = [first, first + size, size * (fans[level] ?? 1)];
  }
  const parent = units[above + ((place - first) % (first - above))];
  if (!parent) throw new Error('no parent');
  return parent;
}

function unitWithBelongings(
  dice: Dice,
  { id, level, shown }: Planted,
  parent: Planted | null,
  kinds: ReadonlyMap<KindKey, string>,
  from: string,
  place: number,
): readonly Operation[] {
  const key = levels[level] ?? 'team';
  const da = parent ? `${dice.pick(fields)}${key} ${place}` : 'Storby Kommune';
  const unit = {
    ...{
      parentId: parent?.id ?? null,
      kindId: kinds.get(key),
      position: place,
      visibility: shown ? 'public' : 'internal',
    },
    ...{
      name: { da, en: `Unit ${place}` },
      slug: parent ? slugFrom(da) : '',
      summary: { da: `${da} hjælper borgere.` },
    },
  };
  const contact = (value: object) =>
    create('contactPoint', dice.id(), from, { unitId: id, value, ...hidden(dice) });
  return [
    create('unit', id, from, unit),
    contact({ type: 'phone', number: `+4599${String(100_000 + place)}` }),
    contact({ type: 'email', address: `enhed${place}@storby.example` }),
    create('task', dice.id(), from, {
      unitId: id,
      title: { da: dice.pick(tasks) },
      searchWords: [dice.pick(tasks)],
    }),
    create('task', dice.id(), from, { unitId: id, title: { da: dice.pick(tasks) }, position: 1 }),
  ];
}

/** Most numbers are for everyone, some for the house, some for the switchboard. */
export function hidden(dice: Dice): { visibility: string } {
  return { visibility: dice.chance(0.75) ? 'public' : dice.pick(['internal', 'switchboard']) };
}
