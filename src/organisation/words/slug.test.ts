// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unit } from '../entities/unit.ts';
import { slugFrom } from './slug.ts';

test.each([
  ['Økonomisk Afdeling', 'oekonomisk-afdeling'],
  ['Børn, Unge & Læring på Ærø', 'boern-unge-og-laering-paa-aeroe'],
  ['A\u030aben rådgivning', 'aaben-raadgivning'],
  ['Café  Crème (St. Strøm) ', 'cafe-creme-st-stroem'],
  ['PPR 0-18 år', 'ppr-0-18-aar'],
  ['Straße Ölfeld', 'strasse-oelfeld'],
  ['—', 'enhed'],
  ['', 'enhed'],
])('%j becomes %s', (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});

test('a long name is cut after a whole word, one long word in it', () => {
  expect(slugFrom('kontor '.repeat(30))).toBe(Array(17).fill('kontor').join('-'));
  const fitting = `${'a'.repeat(59)}-${'b'.repeat(60)}`;
  expect(slugFrom(`${fitting} c`)).toBe(fitting);
  expect(slugFrom('å'.repeat(100))).toHaveLength(120);
});

test('any name gives a slug that the register takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const slug = slugFrom(name);
      expect(unit.shape.slug.safeParse(slug).success).toBe(true);
      expect(slug).not.toBe('');
    }),
  );
});
