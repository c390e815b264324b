// SPDX-License-Identifier: MPL-2.0
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { diagramScript, siteCss, siteScript } from '../../testing/site.ts';
import { galleryPages } from './pages.ts';

const onTheWire = (text: string) => brotliCompressSync(text).length;

test('all style of the site is at most 7 kB on the wire, all script at most 4 kB', async () => {
  expect(onTheWire(await siteCss())).toBeLessThanOrEqual(7_000);
  expect(onTheWire(await siteScript())).toBeLessThanOrEqual(4_000);
});

test('what diagrams load besides is at most 5 kB on the wire', async () => {
  expect(onTheWire(await diagramScript())).toBeLessThanOrEqual(5_000);
});

test('the first view of a long unit page, its HTML and the style, is at most 14 kB on the wire', async () => {
  const pages = galleryPages({ styles: ['/assets/site.css'], script: '/assets/site.js' });
  expect(onTheWire(pages.get('unit') ?? '') + onTheWire(await siteCss())).toBeLessThanOrEqual(14_000);
});
