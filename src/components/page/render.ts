// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { Page, type PageProps } from './view.tsx';

export interface RenderedPageProps extends PageProps {
  /** schema.org data about what the page shows. */
  readonly jsonLd?: unknown;
}

/** A whole page as the text of an HTML document. */
export function renderPage({ jsonLd, ...page }: RenderedPageProps): string {
  const document = `<!doctype html>${render(h(Page, page))}`;
  if (jsonLd === undefined) return document;
  return document.replace('</head>', () => `${jsonLdScript(jsonLd)}</head>`);
}

/** Data in a script element is not unescaped by browsers, so it may not hold a `<` that could end it. */
function jsonLdScript(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
