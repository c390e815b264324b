// SPDX-License-Identifier: MPL-2.0
import { slugFrom } from '../../../organisation/index.ts';
import { Dice } from '../../big-organisation/dice.ts';
import type { Entry } from '../corpus.ts';
import { knownPeople } from './known-people.ts';
import { familyNames, givenNames, titles } from './names.ts';
import { havlundPlaces, havlundUnits } from './units.ts';

const words = (text: string) => text.trim().split(/\s+/);
const cells = (line: string) => line.split('|').map((cell) => cell.trim());
const dice = new Dice(1867);

interface Unit extends Entry {
  readonly key: string;
}

const local = [
  ['skole', (place: string) => `${place} Skole`, 'sko', 'folkeskole, sfo, skolebestyrelse'],
  [
    'dagtilbud',
    (place: string) => `Børnehuset ${place}`,
    'pla',
    'børnehave og vuggestue, forældrebestyrelse',
  ],
  ['plejecenter', (place: string) => `Plejecenter ${place}`, 'vis', 'plejeboliger, dagcenter, aktiviteter'],
] as const;

function unitsOf(): readonly Unit[] {
  const units: Unit[] = [];
  const add = (key: string, name: string, above: string, tasks: string, aliases: string) => {
    const parent = units.find((one) => one.key === above);
    const path = parent ? [...(parent.unit ? [parent.unit] : []), parent.name].join(' › ') : '';
    const phone = `7420${String(1000 + 10 * units.length)}`;
    const email = `${slugFrom(name).replaceAll('-', '')}@havlund.example`;
    const depth = parent ? parent.depth + 1 : 0;
    units.push({
      key,
      id: `u:${key}`,
      kind: 'unit',
      name,
      title: '',
      unit: path,
      tasks,
      aliases,
      phone,
      email,
      depth,
      head: 0,
    });
  };
  for (const line of havlundUnits.trim().split('\n')) {
    const [key = '', name = '', above = '', tasks = '', aliases = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    add(key, name, above, tasks, aliases);
  }
  for (const [kind, nameOf, above, tasks] of local) {
    for (const place of words(havlundPlaces)) add(`${kind}-${place}`, nameOf(place), above, tasks, '');
  }
  return units;
}

function peopleIn(unit: Unit, taken: Set<string>): readonly Entry[] {
  const count = 3 + dice.below(3);
  return Array.from({ length: count }, (_, i) => person(unit, i === 0, taken));
}

function person(unit: Unit, head: boolean, taken: Set<string>): Entry {
  const surname = dice.pick(words(familyNames));
  const middle = dice.chance(0.25) ? `${dice.pick(words(familyNames))} ` : '';
  const name = `${dice.pick(words(givenNames))} ${middle}${surname}`;
  if (taken.has(name)) return person(unit, head, taken);
  taken.add(name);
  const initials = slugFrom(name)
    .split('-')
    .map((part) => part.slice(0, 2))
    .join('');
  const title = head ? headTitle(unit) : dice.pick(words(titles));
  return {
    ...{ id: `p:${taken.size}`, kind: 'person', name, title, unit: unit.name, tasks: '', aliases: '' },
    phone: `7421${String(1000 + 3 * taken.size)}`,
    email: `${initials}${taken.size}@havlund.example`,
    ...{ depth: unit.depth + 1, head: head ? 1 : 0 },
  };
}

function headTitle({ depth }: Unit): string {
  const titles = depth === 0 ? ['Direktør'] : ['Kontorchef', 'Afdelingschef', 'Leder', 'Centerchef'];
  return dice.chance(0.15) ? `Fungerende ${dice.pick(titles).toLowerCase()}` : dice.pick(titles);
}

function known(line: string): Entry {
  const [key = '', name = '', title = '', unitKey = '', phone = '', leads = ''] = cells(line);
  const unit = havlundUnitList.find((one) => one.key === unitKey);
  if (!unit) throw new Error(`no unit ${unitKey} in: ${line}`);
  return {
    ...{ id: `p:${key}`, kind: 'person', name, title, unit: unit.name, tasks: '', aliases: '', phone },
    email: `${slugFrom(name).replaceAll('-', '.')}@havlund.example`,
    ...{ depth: unit.depth + 1, head: leads === '' ? 0 : 1 },
  };
}

export const havlundUnitList: readonly Unit[] = unitsOf();
const taken = new Set<string>();
const byChance = havlundUnitList.flatMap((unit) => peopleIn(unit, taken));
export const havlundPeople: readonly Entry[] = [...byChance, ...knownPeople.trim().split('\n').map(known)];

/** Havlund in the shape of a corpus file. */
export const havlund: readonly Entry[] = [
  ...havlundUnitList.map(({ key: _, ...entry }) => entry),
  ...havlundPeople,
];
