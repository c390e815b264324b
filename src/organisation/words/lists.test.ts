// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { listInWords } from './lists.ts';

test.each<[string, string[], string, string]>([
  ['nothing', [], '', ''],
  ['one', ['A'], 'A', 'A'],
  ['two', ['A', 'B'], 'A og B', 'A and B'],
  ['three', ['A', 'B', 'C'], 'A, B og C', 'A, B and C'],
  ['a sign for "and"', ['IT & Print', 'B'], 'IT & Print og B', 'IT & Print and B'],
  ['an "og" inside a word', ['Sprogskolen', 'B'], 'Sprogskolen og B', 'Sprogskolen and B'],
])('%s', (_, members, danish, english) => {
  expect([listInWords(members, 'da'), listInWords(members, 'en')]).toEqual([danish, english]);
});

test('a Danish member with "og" is told from the joint by "samt"', () => {
  expect(listInWords(['Økonomi og IT', 'Sekretariatet'], 'da')).toBe('Økonomi og IT samt Sekretariatet');
  expect(listInWords(['Kultur', 'Sundhed', 'Fritid og Landdistrikt'], 'da')).toBe(
    'Kultur, Sundhed samt Fritid og Landdistrikt',
  );
});

test('an English member with "and" is told from the joint by a comma', () => {
  expect(listInWords(['Finance and IT', 'Legal'], 'en')).toBe('Finance and IT, and Legal');
  expect(listInWords(['Kultur', 'Børn og Unge'], 'en')).toBe('Kultur and Børn og Unge');
});

test('a member with a comma is told from its neighbours by semicolons', () => {
  expect(listInWords(['Indkøb', 'HR, Løn og Personale', 'IT'], 'da')).toBe(
    'Indkøb; HR, Løn og Personale samt IT',
  );
  expect(listInWords(['Veje, Broer', 'Parker'], 'da')).toBe('Veje, Broer; og Parker');
  expect(listInWords(['Anna Holm, Head', 'Bo Lind, Head'], 'en')).toBe('Anna Holm, Head; and Bo Lind, Head');
});

test('what stands in brackets is apart already', () => {
  expect(listInWords(['to teams (A, B og C)', 'et kontor'], 'da')).toBe('to teams (A, B og C) og et kontor');
});
