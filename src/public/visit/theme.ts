// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { type PageAssets, type Theme, themeCss, themeIcon } from '../../components/index.ts';
import type { Answer } from './answer.ts';
import type { Visit } from './visit.ts';

/** The organisation's own style sheet and icon. */
interface ThemeFiles {
  readonly css: string;
  readonly icon: string;
  /** Changes with their content, so that they can be kept for ever. */
  readonly version: string;
}

const made = new Map<string, ThemeFiles>();

/** The files of a theme; made once for each, and themes are few. */
function themeFiles(theme: Theme | null): ThemeFiles {
  const key = JSON.stringify(theme);
  const known = made.get(key);
  if (known) return known;
  const [css, icon] = [themeCss(theme), themeIcon(theme)];
  const version = createHash('sha256').update(css).update(icon).digest('hex').slice(0, 10);
  const files = { css, icon, version };
  made.set(key, files);
  return files;
}

function themeOf({ snapshot }: Visit): Theme | null {
  return snapshot.organisationProfile.get(snapshot.organisationId)?.theme ?? null;
}

/** What a page asks for: the site's own files, then those of the organisation's theme. */
export function assetsFor(visit: Visit): PageAssets {
  const { css, version } = themeFiles(themeOf(visit));
  const { assets } = visit.site;
  return {
    ...assets,
    styles: css === '' ? assets.styles : [...assets.styles, `/tema/${version}.css`],
    icon: `/tema/${version}.svg`,
  };
}

/** `/tema/{version}.css` and `.svg`; undefined for other addresses. An old version gets the present one, unkept. */
export function themeFile(visit: Visit, name: string): Answer | undefined {
  const { css, icon, version } = themeFiles(themeOf(visit));
  const types: Readonly<Record<string, readonly [type: string, body: string]>> = {
    css: ['text/css; charset=utf-8', css],
    svg: ['image/svg+xml', icon],
  };
  const [asked, kind = ''] = name.split('.');
  const file = types[kind];
  if (!file) return undefined;
  const [type, body] = file;
  const lasting = { 'cache-control': 'public, max-age=31536000, immutable' };
  return { status: 200, type, body, ...(asked === version && { headers: lasting }) };
}
