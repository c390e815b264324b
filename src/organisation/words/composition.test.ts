// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aKind, aSnapshot, aUnit, idOf, type KindKey } from '../../testing/organisation.ts';
import type { Relation } from '../entities/unit.ts';
import { composition } from './composition.ts';

const whole = 'Teknik';
type Child = readonly [kind: KindKey, relation?: Relation];

function snapshotWith(children: readonly Child[], kind: KindKey = 'forvaltning') {
  const units = children.map(([childKind, relation = 'line'], position) =>
    aUnit({ name: `Enhed ${position}`, parent: whole, kind: childKind, relation, position }),
  );
  return aSnapshot({ units: [aUnit({ name: whole, kind }), ...units] });
}

const many = (count: number, kind: KindKey, relation?: Relation): Child[] =>
  Array.from({ length: count }, () => [kind, relation ?? 'line'] as const);

test.each<[readonly Child[], string | null, string | null]>([
  [[], null, null],
  [[['udvalg', 'political']], null, null],
  [[['afdeling']], 'består af en afdeling', 'consists of one department'],
  [[['kontor']], 'består af et kontor', 'consists of one office'],
  [[...many(4, 'afdeling'), ['virksomhed']], 'består af fem afdelinger', 'consists of five departments'],
  [
    [['team'], ...many(2, 'kontor'), ['center']],
    'består af et team, to kontorer og et center',
    'consists of one team, two offices and one centre',
  ],
  [
    [...many(2, 'stab', 'staff'), ...many(3, 'afdeling')],
    'består af to stabe og tre afdelinger',
    'consists of two staff units and three departments',
  ],
  [
    [...many(5, 'kontor'), ['team', 'staff'], ...many(2, 'kontor', 'staff')],
    'består af fem kontorer og har tre stabsfunktioner',
    'consists of five offices and has three staff functions',
  ],
  [many(1, 'kontor', 'staff'), 'har en stabsfunktion', 'has one staff function'],
  [many(14, 'kontor'), 'består af 14 kontorer', 'consists of 14 offices'],
])('children %j make a sentence', (children, danish, english) => {
  const snapshot = snapshotWith(children);
  const sentence = (predicate: string | null) => predicate && `Teknik ${predicate}.`;
  expect(composition(snapshot, idOf('unit', whole), 'da')).toBe(sentence(danish));
  expect(composition(snapshot, idOf('unit', whole), 'en')).toBe(sentence(english));
});

test.each<[KindKey, string, string]>([
  ['forvaltning', 'Forvaltningen består af to teams.', 'The administration consists of two teams.'],
  ['kontor', 'Kontoret består af to teams.', 'The office consists of two teams.'],
  [
    'virksomhed',
    'Den kontraktstyrede virksomhed består af to teams.',
    'The contract-governed enterprise consists of two teams.',
  ],
  ['byraad', 'Byrådet har to teams.', 'The city council has two teams.'],
])('the subject can be what the unit is: %s', (kind, danish, english) => {
  const snapshot = snapshotWith(many(2, 'team'), kind);
  expect(composition(snapshot, idOf('unit', whole), 'da', 'kind')).toBe(danish);
  expect(composition(snapshot, idOf('unit', whole), 'en', 'kind')).toBe(english);
});

test('a kind that counts as one nobody knows is counted as itself', () => {
  const { unit, ...rest } = snapshotWith([['virksomhed']]);
  const lost = new Map([...rest.unitKind].filter(([, { key }]) => key !== 'afdeling'));
  expect(composition({ ...rest, unit, unitKind: lost }, idOf('unit', whole), 'da')).toBe(
    'Teknik består af en kontraktstyret virksomhed.',
  );
});

test('the same kinds counted apart, where none counts as another', () => {
  const units = [
    aUnit({ name: 'A', kind: 'afdeling' }),
    aUnit({ name: 'B', kind: 'virksomhed', position: 1 }),
  ];
  const snapshot = aSnapshot({ units, kinds: [aKind('virksomhed', { countsAs: null })] });
  expect(composition(snapshot, idOf('unit', 'Strandby Kommune'), 'da')).toBe(
    'Strandby Kommune består af en afdeling og en kontraktstyret virksomhed.',
  );
});

test('a unit that does not exist has no composition', () => {
  expect(composition(aSnapshot(), idOf('unit', 'Ukendt'), 'da')).toBeNull();
});
