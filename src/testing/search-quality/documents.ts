// SPDX-License-Identifier: MPL-2.0
import { type Field, leaderWords, priorOf, type SearchDocument } from '../../search/index.ts';
import { Dice } from '../big-organisation/dice.ts';
import { familyNames, fields, givenNames, tasks, titles } from '../big-organisation/words.ts';

/** A document whose identifier is its name, where nothing else is said. */
export function aDocument(
  name: string,
  said: Partial<SearchDocument> & { readonly words?: Partial<Record<Field, readonly string[]>> } = {},
): SearchDocument {
  const { words = {}, ...rest } = said;
  const kind = rest.kind ?? 'unit';
  const named = { field: kind === 'person' ? 'personName' : 'name', text: name } as const;
  const texts = Object.entries(words).flatMap(([field, some]) =>
    some.map((text) => ({ field: field as Field, text })),
  );
  const prior = priorOf({ kind, depth: 2 });
  return {
    id: name,
    kind,
    name,
    unitId: null,
    prior,
    ...rest,
    texts: [named, ...texts, ...(rest.texts ?? [])],
  };
}

/** As many units and people as asked for, named by chance and so that many are called alike. */
export function* manyDocuments(units: number, people: number, seed = 7): Generator<SearchDocument> {
  const dice = new Dice(seed);
  const names: string[] = [];
  for (let i = 0; i < units; i++) {
    const name = `${dice.pick(fields)}${dice.pick(['kontoret', 'afdelingen', 'teamet'])} ${dice.pick(places)}`;
    names.push(name);
    yield aDocument(name, {
      id: `unit ${i}`,
      unitId: i === 0 ? null : `unit ${Math.floor((i - 1) / 6)}`,
      prior: priorOf({ kind: 'unit', depth: Math.min(i, 4) }),
      words: {
        task: [dice.pick(tasks), `${dice.pick(fields)}${dice.pick(tasks).toLowerCase()}`],
        ...{ phone: [phone(dice)], email: [`enhed${i}@storby.example`] },
      },
    });
  }
  for (let i = 0; i < people; i++) yield aPerson(dice, i, names);
}

function aPerson(dice: Dice, i: number, units: readonly string[]): SearchDocument {
  const unit = dice.below(units.length);
  const leads = dice.chance(0.1);
  const middle = dice.chance(0.3) ? `${dice.pick(familyNames)} ` : '';
  return aDocument(`${dice.pick(givenNames)} ${middle}${dice.pick(surnames)}`, {
    ...{ id: `person ${i}`, kind: 'person', unitId: `unit ${unit}` },
    prior: priorOf({ kind: 'person', depth: 3, leads }),
    texts: leads ? leaderWords : [],
    words: {
      ...{ title: [dice.pick(titles)], unit: [units[unit] ?? ''] },
      ...{ phone: [phone(dice)], email: [`ansat${i}@storby.example`] },
    },
  });
}

const phone = (dice: Dice) => `+45${20_000_000 + dice.below(79_999_999)}`;
const places = ['Nord', 'Syd', 'Øst', 'Vest', 'Midt', 'Havnen', 'Bakken', 'Skoven', 'Strandby', 'Åsen'];
const firstHalves = 'Bæk Lind Eg Birk Mos Krog Hav Lyng Dal Ros Grøn Sand Sten Falk Bjerg Ravn Hol Vin'.split(
  ' ',
);
const lastHalves = 'gaard strup lund sen feldt dal holm mark toft by sted kær vad rup skov borg høj'.split(
  ' ',
);
/** Half of the people are called like many others, half like few. */
const surnames = [
  ...familyNames.flatMap((name) => Array.from({ length: 10 }, () => name)),
  ...firstHalves.flatMap((first) => lastHalves.map((last) => `${first}${last}`)),
];
