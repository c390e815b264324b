// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from './colour.ts';
import { themeCss } from './css.ts';
import { toHex, toHsl } from './hsl.ts';
import { themeIcon } from './icon.ts';
import { darkPaper, lightPaper, themeTokens } from './theme.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('black on white has the contrast 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#76838f', '#76838f')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('a colour comes back from hue, saturation and lightness as it was', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      expect(toHex(toHsl(colour))).toBe(colour);
    }),
  );
});

test('whatever colours are chosen, all text can be read in light and in dark', () => {
  fc.assert(
    fc.property(hex, hex, (brand, accent) => {
      const { light, dark } = themeTokens({ brand, accent });
      for (const [tokens, paper] of [
        [light, lightPaper],
        [dark, darkPaper],
      ] as const) {
        for (const ground of [paper, tokens.tint]) {
          expect(contrast(tokens.link, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(tokens.accent, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(tokens['brand-ink'], tokens.brand)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(tokens['accent-ink'], tokens.accent)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('colours that can be read are left as they were chosen', () => {
  const { light } = themeTokens({ brand: '#0b3a5e', accent: '#b3541e' });
  expect([light.brand, light.link, light.accent]).toEqual(['#0b3a5e', '#0b3a5e', '#b3541e']);
});

test('the colours without a theme are those of the theme blue and rust', () => {
  const tokens = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');
  const { light, dark } = themeTokens({ brand: '#0b3a5e', accent: '#b3541e' });
  const [lightRules = '', darkRules = ''] = tokens.split('prefers-color-scheme: dark');
  for (const [rules, expected] of [[lightRules, light] as const, [darkRules, dark] as const]) {
    for (const [name, colour] of Object.entries(expected)) expect(rules).toContain(`--${name}: ${colour};`);
  }
});

test('a theme is a style sheet of tokens for both schemes, no theme an empty one', () => {
  const css = themeCss({ brand: '#005a3c', accent: '#c8102e' });
  expect(css).toMatch(/^:root\{--brand:#005a3c;.*\}@media \(prefers-color-scheme:dark\)\{:root\{--brand:#/);
  expect(themeCss(null)).toBe('');
});

test('the icon wears the colours of the theme, or the standard ones', () => {
  expect(themeIcon({ brand: '#005a3c', accent: '#c8102e' })).toContain('fill="#005a3c"');
  expect(themeIcon(null)).toContain('fill="#0b3a5e"');
});
