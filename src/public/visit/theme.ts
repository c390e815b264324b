// SPDX-License-Identifier: MPL-2.0
import { diagramStyle, drawingCss, type PageAssets, type Theme, themeFiles } from '../../components/index.ts';
import { profileOf } from '../../organisation/index.ts';
import type { Answer } from './answer.ts';
import type { Visit } from './visit.ts';

export function themeOf({ snapshot }: Visit): Theme | null {
  return profileOf(snapshot)?.theme ?? null;
}

/** What a page asks for: the site's own files, its own style sheets, then those of the organisation's theme. */
export function assetsFor(visit: Visit, own: readonly string[] = []): PageAssets {
  const { css, cssPath, iconPath } = themeFiles(themeOf(visit));
  const { diagramScript: _, ...assets } = visit.site.assets;
  return {
    ...assets,
    styles: [...assets.styles, ...own, ...(css === '' ? [] : [cssPath])],
    icon: iconPath,
  };
}

const styleSheet = 'text/css; charset=utf-8';

/** `/tema/{name}`: a style sheet or the icon; undefined for other names. An old version gets the present one, unkept. */
export function themeFile(visit: Visit, name: string): Answer | undefined {
  const { css, icon, cssPath, iconPath } = themeFiles(themeOf(visit));
  const path = `/tema/${name}`;
  if (/^diagram-\w+\.css$/.test(name)) return lasting(path === diagramStyle, styleSheet, drawingCss);
  if (name.endsWith('.css')) return lasting(path === cssPath, styleSheet, css);
  if (name.endsWith('.svg')) return lasting(path === iconPath, 'image/svg+xml', icon);
  return undefined;
}

function lasting(present: boolean, type: string, body: string): Answer {
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
  return { status: 200, type, body, ...(present && { headers }) };
}
