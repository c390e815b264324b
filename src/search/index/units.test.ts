// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aDocument } from '../../testing/search-quality/documents.ts';
import { administrations, noUnits, unitOf, unitsUnder } from './units.ts';

const units = noUnits();
/** Below before above: units may be heard of in any order. */
for (const [name, above] of [
  ['team', 'kontor'],
  ['kontor', 'teknik'],
  ['teknik', 'by'],
  ['by', null],
  ['skoler', 'by'],
] as const)
  unitOf(units, aDocument(name, { unitId: above }));

const names = (some: ArrayLike<number>) => Array.from(some, (unit) => units.ids[unit]);

test('each unit has its administration, the topmost itself', () => {
  const tops = Object.fromEntries(units.ids.map((id, unit) => [id, names(administrations(units))[unit]]));
  expect(tops).toEqual({ team: 'teknik', kontor: 'teknik', teknik: 'teknik', by: 'by', skoler: 'skoler' });
});

test('under a unit are itself and all below it', () => {
  const under = unitsUnder(units, ['teknik']);
  expect(units.ids.filter((_, unit) => under[unit] === 1).toSorted()).toEqual(['kontor', 'team', 'teknik']);
  expect(unitsUnder(units, ['nowhere']).includes(1)).toBe(false);
});

test('a circle of units does not hang', () => {
  const circle = noUnits();
  unitOf(circle, aDocument('a', { unitId: 'b' }));
  unitOf(circle, aDocument('b', { unitId: 'a' }));
  expect(administrations(circle).length).toBe(2);
});
