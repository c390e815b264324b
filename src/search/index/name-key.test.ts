// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test('names are put in Danish order by their keys', () => {
  const names = ['Anna', 'Bo', 'Zoe', 'Ärla', 'Øjvind', 'Aage', 'Åse'];
  const collator = new Intl.Collator('da');
  const byKey = names.toSorted((a, b) => nameKey(a) - nameKey(b));
  expect(byKey).toEqual(names.toSorted(collator.compare));
});
