// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { idOf } from '../../testing/entities.ts';
import { absence } from './absence.ts';
import { operatorNote } from './operator-note.ts';

const [anna, bo] = [idOf('person', 'Anna'), idOf('person', 'Bo')];

test.each([
  ['nothing but who is away', {}, true],
  ['another who stands in', { standInId: bo }, true],
  ['the person themselves standing in', { standInId: anna }, false],
  ['a day of return that the calendar has not', { returns: '2021-02-30' }, false],
  ['a note of 500 characters', { note: 'x'.repeat(500) }, true],
  ['a note of 501 characters', { note: 'x'.repeat(501) }, false],
  ['a note that cannot be seen', { note: ' ' }, false],
])('an absence with %s is one: %s', (_, more, isOne) => {
  expect(absence.safeParse({ personId: anna, ...more }).success).toBe(isOne);
});

test.each([
  ['2,000 characters', 'x'.repeat(2000), true],
  ['2,001 characters', 'x'.repeat(2001), false],
  ['no text', '\n', false],
])('a note for operators of %s is one', (_, text, isOne) => {
  expect(operatorNote.safeParse({ unitId: idOf('unit', 'Havnen'), text }).success).toBe(isOne);
});
