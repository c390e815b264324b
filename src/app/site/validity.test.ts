// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { htmlErrors } from '../../testing/html-validator.ts';
import { englishOf, everyKindOfPage } from './pages.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

test('every kind of page is valid HTML, in Danish and in English', async () => {
  const kinds = await everyKindOfPage(site);
  const pages = [...kinds, ...englishOf(kinds)].map(
    async ([name, address]) => [name, (await site.get(address)).text] as const,
  );
  const saved = new Map(await Promise.all(pages));
  expect(saved.size).toBeGreaterThan(60);
  expect([...saved].filter(([, html]) => !html.startsWith('<!doctype html>'))).toEqual([]);
  expect(await htmlErrors(saved)).toEqual([]);
});
