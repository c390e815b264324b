// SPDX-License-Identifier: MPL-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { drawingCss } from '../components/index.ts';

const components = new URL('../components/', import.meta.url);
const fonts = new URL('../../node_modules/@fontsource/ibm-plex-sans/files/', import.meta.url);

/** What every page promises browsers: nothing inline, nothing from elsewhere. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'";

function files(ending: string): readonly string[] {
  const all = readdirSync(components, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => path.endsWith(ending)).sort();
}

/** The components' style sheet, put together and minified as the site's is. */
export async function siteCss(): Promise<string> {
  const shared = files('.css').filter((path) => !path.includes('/') && path !== 'tokens.css');
  const paths = ['tokens.css', ...shared, ...files('/style.css')];
  const sources = paths.map((path) => readFileSync(new URL(path, components), 'utf8'));
  return (await transform(sources.join('\n'), { loader: 'css', minify: true })).code;
}

const ofDiagrams = 'organisation-chart/';

/** The components' enhancements as one module, but for those of diagrams. */
export function siteScript(): Promise<string> {
  return scriptOf(files('.client.ts').filter((path) => !path.startsWith(ofDiagrams)));
}

/** The enhancements of diagrams as one module. */
export function diagramScript(): Promise<string> {
  return scriptOf(files('.client.ts').filter((path) => path.startsWith(ofDiagrams)));
}

async function scriptOf(paths: readonly string[]): Promise<string> {
  const imports = paths.map((path) => `import './${path}';`);
  const stdin = { contents: imports.join(''), resolveDir: fileURLToPath(components) };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  return outputFiles.map(({ text }) => text).join('');
}

/** Where `servePages` has its pages: a secure context, as browsers ask for before a page may use the clipboard. */
export const siteOrigin = 'https://vejviser.test';

/** Gives a browser the pages, style sheet, script and fonts from memory: no server, no network. */
export async function servePages(context: BrowserContext, pages: ReadonlyMap<string, string>): Promise<void> {
  const [css, script, ofDiagram] = await Promise.all([siteCss(), siteScript(), diagramScript()]);
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const html = pages.get(pathname.slice(1));
    const headers = { 'content-security-policy': policy };
    if (html) return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html });
    if (pathname.endsWith('/diagram.css'))
      return route.fulfill({ contentType: 'text/css', body: drawingCss });
    if (pathname.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: css });
    if (pathname.endsWith('/diagram.js'))
      return route.fulfill({ contentType: 'text/javascript', body: ofDiagram });
    if (pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (!pathname.endsWith('.woff2')) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path: fileURLToPath(new URL(pathname.slice('/assets/'.length), fonts)) });
  });
}
