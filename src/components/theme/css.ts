// SPDX-License-Identifier: MPL-2.0
import { type Theme, type ThemeTokens, themeTokens } from './theme.ts';

/**
 * The style sheet of an organisation's colours, to be linked after the site's own; empty without a theme.
 * Every text colour in it has at least 4.5:1 on the grounds it is used on (WCAG 2.2, 1.4.3), in both schemes.
 */
export function themeCss(theme: Theme | null): string {
  if (!theme) return '';
  const { light, dark } = themeTokens(theme);
  return `:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}

function declarations(tokens: ThemeTokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
