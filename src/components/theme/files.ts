// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { themeCss } from './css.ts';
import { themeIcon } from './icon.ts';
import type { Theme } from './theme.ts';

/** The organisation's own style sheet and icon, and where they are. */
export interface ThemeFiles {
  /** Empty where there is no theme. */
  readonly css: string;
  readonly icon: string;
  /** These change with their content, so that they can be kept for ever. */
  readonly cssPath: string;
  readonly iconPath: string;
}

const made = new Map<string, ThemeFiles>();

/** The files of a theme; made once for each, and themes are few. */
export function themeFiles(theme: Theme | null): ThemeFiles {
  const key = JSON.stringify(theme);
  const known = made.get(key);
  if (known) return known;
  const [css, icon] = [themeCss(theme), themeIcon(theme)];
  const version = createHash('sha256').update(css).update(icon).digest('hex').slice(0, 10);
  const files = { css, icon, cssPath: `/tema/${version}.css`, iconPath: `/tema/${version}.svg` };
  made.set(key, files);
  return files;
}
