// SPDX-License-Identifier: MPL-2.0
import { shieldPaths } from '../logo/paths.ts';
import { type Theme, themeTokens } from './theme.ts';

const standard: Theme = { brand: '#0b3a5e', accent: '#b3541e' };

/** The icon of the site in browsers' tabs, as an SVG file: the crest in the organisation's colours. */
export function themeIcon(theme: Theme | null): string {
  const { brand, 'brand-ink': ink } = themeTokens(theme ?? standard).light;
  const { shield, gate } = shieldPaths;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 34 34"><path d="${shield}" fill="${brand}"/>` +
    `<path d="${gate}" fill="${ink}"/></svg>`
  );
}
