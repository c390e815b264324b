// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import type { PageAssets } from '../page/head.tsx';
import { renderPage } from '../page/render.ts';
import type { ExamplePage } from './example-page.ts';
import { closedUnitPage } from './pages/closed-unit.tsx';
import { notFoundPage, searchPage } from './pages/other.tsx';
import { personPage } from './pages/person.tsx';
import { unitPage } from './pages/unit.tsx';
import { solvig } from './solvig.ts';
import { Gallery } from './view.tsx';

const gallery: ExamplePage = {
  name: 'gallery',
  page: { frame: solvig('da'), title: 'Komponenter', index: false, children: h(Gallery, {}) },
};

const examplePages = [gallery, unitPage, personPage, closedUnitPage, notFoundPage, searchPage];

/** The gallery and whole pages as they are put together, as HTML by their names. */
export function galleryPages(assets: PageAssets): ReadonlyMap<string, string> {
  return new Map(examplePages.map(({ name, page }) => [name, renderPage({ ...page, assets })]));
}
