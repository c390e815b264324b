// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aSnapshot, aUnit, idOf, municipality } from '../../../testing/organisation.ts';
import { mayors, strandbySnapshot } from '../../../testing/strandby.ts';
import type { Language } from '../../entities/common.ts';
import { describe } from './describe.ts';
import type { Item } from './items.ts';

const told = (name: string, language: Language) => describe(strandbySnapshot, idOf('unit', name), language);
const sections = (name: string, language: Language) =>
  told(name, language).complete.map(({ heading, sentences }) => [heading, ...sentences]);

test('an administration is told in a few sentences', () => {
  expect(told(mayors, 'da').short).toBe(
    'Borgmesterens Forvaltning ledes politisk af borgmester Karen Bech og administrativt af kommunaldirektør ' +
      'Anna Holm. Over forvaltningen står Økonomiudvalget. Forvaltningen består af fire afdelinger: ' +
      'Borgmesterkontoret, Økonomi og IT, Erhverv Strandby samt Strandby Havn.',
  );
  expect(told(mayors, 'en').short).toBe(
    'Mayor’s Administration is led politically by Karen Bech, Mayor, and administratively by Anna Holm, Chief ' +
      'Executive. The administration answers politically to Finance Committee. The administration consists of ' +
      'four departments: Mayor’s Office, Finance and IT, Business Strandby, and Port of Strandby.',
  );
});

test.each([
  [
    'Strandby Havn',
    'Strandby Havn er en kontraktstyret virksomhed i Borgmesterens Forvaltning. Stillingen som havnechef er ubesat.',
  ],
  ['Omstillingen', 'Omstillingen er et team i Byrådssekretariatet.'],
  ['Kantinen', 'Kantinen er en stabsfunktion i Økonomi og IT.'],
  [
    'Økonomiudvalget',
    'Økonomiudvalget har det politiske ansvar for Borgmesterens Forvaltning. Udvalget ledes af udvalgsformand Karen Bech.',
  ],
  [
    'Økonomi og IT',
    'Økonomi og IT ledes af en økonomidirektør. Afdelingen består af to kontorer: Regnskab samt HR, Løn og Personale. Desuden har afdelingen to stabsfunktioner: Kantinen og Rengøringen.',
  ],
  [municipality, 'Strandby Kommune består af en forvaltning, Borgmesterens Forvaltning.'],
])('there is something to say of %s', (name, short) => {
  expect(told(name, 'da').short).toBe(short);
});

test('the complete description has a section for each unit in it, the political ones on top', () => {
  expect(sections(mayors, 'da')).toEqual([
    [
      'Økonomiudvalget',
      'Økonomiudvalget har det politiske ansvar for Borgmesterens Forvaltning.',
      'Karen Bech leder også udvalget som udvalgsformand.',
    ],
    ['Borgmesterkontoret', 'Borgmesterkontoret består af et kontor.'],
    [
      'Økonomi og IT',
      'Økonomi og IT ledes af en økonomidirektør.',
      'Afdelingen består af to kontorer og har to stabsfunktioner.',
    ],
    ['Erhverv Strandby', 'Anna Holm leder også Erhverv Strandby som konstitueret erhvervsdirektør.'],
    [
      'Strandby Havn',
      'Strandby Havn er en kontraktstyret virksomhed i Borgmesterens Forvaltning.',
      'Stillingen som havnechef er ubesat.',
      'Den kontraktstyrede virksomhed varetager to opgaver.',
    ],
  ]);
  expect(sections(mayors, 'en').slice(3)).toEqual([
    ['Business Strandby', 'Anna Holm also leads Business Strandby as Acting Director of Business.'],
    [
      'Port of Strandby',
      'Port of Strandby is a contract-governed enterprise in Mayor’s Administration.',
      'The post of Port Manager is vacant.',
      'The contract-governed enterprise is responsible for two tasks.',
    ],
  ]);
});

test('units further down stand as nested lists with what is worth saying beside their names', () => {
  const lines = (items: readonly Item[]): unknown[] =>
    items.map(({ name, note, items: inner }) => [name, note, ...lines(inner)]);
  const [, office, finance] = told(mayors, 'da').complete;
  expect(lines(office?.items ?? [])).toEqual([['Byrådssekretariatet', null, ['Omstillingen', null]]]);
  expect(lines(finance?.items ?? [])).toEqual([
    ['Regnskab', null],
    ['HR, Løn og Personale', 'ledes af stedfortrædende HR-chef Bo Lind'],
    ['Kantinen', 'stabsfunktion'],
    ['Rengøringen', 'stabsfunktion'],
  ]);
  expect(lines(told(municipality, 'en').complete[0]?.items.slice(-2) ?? [])).toEqual([
    ['Business Strandby', 'led by Anna Holm, Acting Director of Business'],
    ['Port of Strandby', 'contract-governed enterprise; the post of Port Manager is vacant'],
  ]);
});

test('a leader named before is said to lead also the next unit, but not beside another head', () => {
  const names = ['Kyst', 'Strand', 'Klit', 'Vand'];
  const snapshot = aSnapshot({
    units: names.map((name, position) => aUnit({ name, position })),
    leaders: [
      { title: 'Kystchef', unit: 'Kyst', name: 'Bo Lind' },
      { title: 'Strandchef', unit: 'Strand', name: 'Bo Lind' },
      { title: 'Klitchef', unit: 'Klit', name: 'Bo Lind' },
      { title: 'Klitfoged', unit: 'Klit', name: 'Eva Munk', position: 1 },
      { title: 'Vandchef', unit: 'Vand', name: 'Eva Munk' },
    ],
  });
  const { complete } = describe(snapshot, idOf('unit', municipality), 'da');
  expect(complete.map(({ sentences }) => sentences.join(' '))).toEqual([
    'Kyst ledes af kystchef Bo Lind.',
    'Bo Lind leder også Strand som strandchef.',
    'Klit har to ledere: klitchef Bo Lind og klitfoged Eva Munk.',
    'Eva Munk leder også Vand som vandchef.',
  ]);
});

test('a political body is told first, whatever its place among its siblings', () => {
  const snapshot = aSnapshot({
    units: [
      aUnit({ name: 'Kyst' }),
      aUnit({ name: 'Byrådet', kind: 'byraad', relation: 'political', position: 1 }),
    ],
  });
  const { complete } = describe(snapshot, idOf('unit', municipality), 'da');
  expect(complete.map(({ heading }) => heading)).toEqual(['Byrådet', 'Kyst']);
});

test('a council stands at the top, and has its committees under it', () => {
  const snapshot = aSnapshot({
    units: [
      aUnit({ name: 'Byrådet', kind: 'byraad', relation: 'political' }),
      aUnit({ name: 'Havneudvalget', kind: 'udvalg', parent: 'Byrådet' }),
    ],
  });
  const short = (name: string, language: Language) => describe(snapshot, idOf('unit', name), language).short;
  expect(short(municipality, 'da')).toBe('Øverst i Strandby Kommune står Byrådet.');
  expect(short(municipality, 'en')).toBe('Strandby Kommune is governed by Byrådet.');
  expect(short('Byrådet', 'da')).toBe(
    'Byrådet har det politiske ansvar for Strandby Kommune. Byrådet har et udvalg, Havneudvalget.',
  );
  expect(short('Havneudvalget', 'da')).toBe('Havneudvalget er et udvalg under Byrådet.');
});

test('a unit that does not exist is not described', () => {
  expect(told('Ukendt', 'da')).toEqual({ short: '', complete: [] });
});
