// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { aDocument, manyDocuments } from '../../testing/search-quality/documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { search, searchAndCount } from './search.ts';

const unit = (name: string, tasks: readonly string[] = []) => aDocument(name, { words: { task: tasks } });
const person = (name: string, title: string, place: string, leads = false) =>
  aDocument(name, {
    kind: 'person',
    words: { title: [title], unit: [place], role: leads ? ['leder', 'chef'] : [] },
  });

const index = buildIndex([
  unit('Rådhusgartneriet', ['blomsterbede', 'afgifter']),
  unit('Bygningsvedligehold', ['tagrender']),
  unit('Havnekontoret', ['bådpladser', 'havneafgift']),
  unit('Center for Læring'),
  unit('Nem-ID hjælpen'),
  person('Åse Kjærgård', 'Gartner', 'Rådhusgartneriet'),
  person('Christian Schmidt', 'Formand', 'Rådhusgartneriet', true),
  person('Christian Schmidt Lund', 'Kaptajn', 'Havnekontoret', true),
]);
const first = (query: string) => search(index, query)[0]?.id;
const ways = (query: string) => search(index, query)[0]?.matches.map(({ way }) => way);

describe('one finds', () => {
  test.each([
    ['rådhusgartneriet', 'Rådhusgartneriet', ['exact']],
    ['raadhusgartneriet', 'Rådhusgartneriet', ['exact']],
    ['radhusgartneriet', 'Rådhusgartneriet', ['letters']],
    ['rådhusgartnerier', 'Rådhusgartneriet', ['form']],
    ['rådhusg', 'Rådhusgartneriet', ['beginning']],
    ['rådhus gartneriet', 'Rådhusgartneriet', ['joined', 'joined']],
    ['gartneri', 'Rådhusgartneriet', ['compound']],
    ['rådhusgatneriet', 'Rådhusgartneriet', ['slip']],
    ['vintertagrende', 'Bygningsvedligehold', ['split']],
    ['bygningens vedligeholdelse', 'Bygningsvedligehold', undefined],
    ['kristian smit', 'Christian Schmidt', ['sound', 'sound']],
    ['centrene for læring', 'Center for Læring', ['form', 'exact']],
    ['nemid', 'Nem-ID hjælpen', ['exact']],
  ])('with %j %j', (query, name, how) => {
    expect(first(query)).toBe(name);
    if (how) expect(ways(query)).toEqual(how);
  });

  test('by title and name, by unit and name, and who leads', () => {
    expect(first('kaptajn schmidt')).toBe('Christian Schmidt Lund');
    expect(first('christian rådhusgartneriet')).toBe('Christian Schmidt');
    expect(first('chef for rådhusgartneriet')).toBe('Christian Schmidt');
  });

  test('no compound in a word that only begins as a verb does', () => {
    const [hit] = search(index, 'gift');
    expect(hit?.matches.map(({ way }) => way)).toEqual(['inside']);
  });

  test('nothing by nothing', () => {
    for (const query of ['', ' ', '?!', '🙂', 'qqqqqq']) expect(search(index, query)).toEqual([]);
  });
});

test('of equals the name that comes first in Danish comes first', () => {
  const names = ['Øst Park', 'Aase Park', 'Zoo Park', 'Ærø Park', 'Åben Park', 'Abe Park'];
  const alike = buildIndex(names.map((name) => unit(name)));
  expect(search(alike, 'park').map(({ id }) => id)).toEqual([
    ...['Abe Park', 'Zoo Park', 'Ærø Park', 'Øst Park', 'Aase Park', 'Åben Park'].toSorted(
      new Intl.Collator('da').compare,
    ),
  ]);
});

describe('what is counted', () => {
  const many = buildIndex(manyDocuments(200, 800));

  test('is what would be found without a limit', () => {
    const { counts } = searchAndCount(many, 'jensen');
    expect(search(many, 'jensen', { limit: 200 }).length).toBe(Math.min(counts.total, 200));
  });

  test('is for each kind and administration what is found when it is chosen', () => {
    const { counts } = searchAndCount(many, 'anne vejkontoret');
    for (const [kind, count] of counts.kinds) {
      expect(searchAndCount(many, 'anne vejkontoret', { kinds: [kind] }).counts.total).toBe(count);
    }
    expect(counts.administrations.size).toBeGreaterThan(1);
    for (const [under, count] of counts.administrations) {
      expect(searchAndCount(many, 'anne vejkontoret', { under: [under] }).counts.total).toBe(count);
    }
  });
});

test('no query, however strange, breaks it', () => {
  const strange = [
    'a'.repeat(100_000),
    '((((',
    '\\',
    '%_%',
    '+',
    '@@@',
    '- - -',
    '\u0000',
    '1'.repeat(500),
    'æ'.repeat(90),
  ];
  for (const query of strange) expect(search(index, query).length).toBeLessThanOrEqual(10);
});
