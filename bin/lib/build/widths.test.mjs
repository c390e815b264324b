// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { widthOf } from '../../../src/diagram/measure/width.ts';
import { places } from '../places.mjs';
import { shaper, widthsModule } from './widths.mjs';

const spoken = [
  'Borgmesterens Forvaltning',
  'Familie- og Beskæftigelsesforvaltningen',
  'Konstitueret erhvervsdirektør Christian Roslev',
  'Ældre- og Handicapforvaltningen',
  'Center for Anvendt, Kommunal Sundhedsforskning',
  'Tilsyn og Privat pasning',
  'AaK Bygninger, Kontraktstyret virksomhed',
  'IT og Digitalisering 0123456789',
  'Vicekommunaldirektør Jørgen Litske Petersen',
];

test.each([
  ['regular', 400],
  ['semibold', 600],
])('the table of widths is within 1.1 % of the font, %s', async (weight, number) => {
  const shaped = await shaper('latin', number);
  const errors = spoken.map((text) => Math.abs(widthOf(text, weight, 1000) / shaped(text) - 1));
  expect(Math.max(...errors)).toBeLessThan(0.011);
});

test('the table is the one that the font gives', async () => {
  const values = (module) => module.replace(/[^\p{L}\p{N}]/gu, '');
  const kept = readFileSync(join(places.root, 'src', 'diagram', 'measure', 'plex.ts'), 'utf8');
  expect(values(kept)).toBe(values(await widthsModule()));
});
