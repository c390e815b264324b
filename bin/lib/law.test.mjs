// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lawOverrides } from './law.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

it('biome.law.json says what bin/house.json says (cure: npm run law)', () => {
  expect(read('biome.law.json')).toEqual({ overrides: lawOverrides(read('bin/house.json')) });
});
