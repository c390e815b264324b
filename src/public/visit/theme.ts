// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import {
  diagramStyle,
  drawingCss,
  type PageAssets,
  type Theme,
  themeCss,
  themeIcon,
} from '../../components/index.ts';
import { profileOf } from '../../organisation/index.ts';
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

export function themeOf({ snapshot }: Visit): Theme | null {
  return profileOf(snapshot)?.theme ?? null;
}

/** What a page asks for: the site's own files, its own style sheets, then those of the organisation's theme. */
export function assetsFor(visit: Visit, own: readonly string[] = []): PageAssets {
  const { css, version } = themeFiles(themeOf(visit));
  const { diagramScript: _, ...assets } = visit.site.assets;
  return {
    ...assets,
    styles: [...assets.styles, ...own, ...(css === '' ? [] : [`/tema/${version}.css`])],
    icon: `/tema/${version}.svg`,
  };
}

const styleSheet = 'text/css; charset=utf-8';

/** `/tema/{name}`: a style sheet or the icon; undefined for other names. An old version gets the present one, unkept. */
export function themeFile(visit: Visit, name: string): Answer | undefined {
  const { css, icon, version } = themeFiles(themeOf(visit));
  const path = `/tema/${name}`;
  if (/^diagram-\w+\.css$/.test(name)) return lasting(path === diagramStyle, styleSheet, drawingCss);
  if (name.endsWith('.css')) return lasting(name === `${version}.css`, styleSheet, css);
  if (name.endsWith('.svg')) return lasting(name === `${version}.svg`, 'image/svg+xml', icon);
  return undefined;
}

function lasting(present: boolean, type: string, body: string): Answer {
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
  return { status: 200, type, body, ...(present && { headers }) };
}
