// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { drawFirstLevel } from './layout.ts';
import { wrapName } from './wrap.ts';

const named = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Enhed ${at + 1}` }));

test.each([
  ['a short name on one line', 'Kantinen', ['Kantinen']],
  ['words on two lines', 'IT og Digitalisering', ['IT og', 'Digitalisering']],
  ['a long word with a hyphen', 'Rengøringsenhedens', ['Rengøringsenh-', 'edens']],
  ['what does not fit cut', 'Børn, Unge, Familier og Fritid', ['Børn, Unge,', 'Familier og…']],
])('writes %s', (_, name, lines) => {
  expect(wrapName(name, 14)).toEqual(lines);
});

test('boxes stand under each other inside the drawing and never overlap', () => {
  const { root, under, width, height } = drawFirstLevel('Forvaltningen', [
    { name: 'A', note: 'Tre enheder' },
    { name: 'Et navn som er så langt at det må deles på to linjer' },
    { name: 'C', relation: 'staff' },
  ]);
  let bottom = root.y + root.height;
  for (const box of under) {
    expect(box.y).toBeGreaterThan(bottom);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    bottom = box.y + box.height;
  }
  expect(bottom).toBeLessThanOrEqual(height);
});

test('every unit is drawn or counted as left out', () => {
  for (const count of [1, 9, 10, 200]) {
    const { under, left } = drawFirstLevel('Forvaltningen', named(count));
    expect(under.length + left).toBe(count);
    expect(under.length).toBeLessThanOrEqual(9);
  }
});

test('political bodies stand over the unit, staff and line under it', () => {
  const { over, root, under } = drawFirstLevel('Forvaltningen', [
    { name: 'Udvalget', relation: 'political' },
    { name: 'Staben', relation: 'staff' },
    { name: 'Afdelingen', relation: 'line' },
  ]);
  expect(over.map(({ lines }) => lines)).toEqual([['Udvalget']]);
  expect(under.map(({ lines }) => lines)).toEqual([['Staben'], ['Afdelingen']]);
  for (const box of over) expect(box.y + box.height).toBeLessThan(root.y);
});
