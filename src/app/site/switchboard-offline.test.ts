// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { theDemo } from './site.ts';

const kept = `caches.keys().then((keys) => keys.join())`;
let at: AtBrowser;

beforeAll(async () => {
  at = await atBrowser(
    { database: pglite.openWith(theDemo), browser: openBrowser() },
    { email: 'operator@aalborg.example', role: 'operator' },
  );
});
// The site is closed by what is tested.
afterAll(() => at?.browser.close());

async function atScreen(): Promise<Page> {
  const page = await at.signedIn('/omstilling');
  // Everything is kept, and the worker has taken the page over.
  await page.locator('html[data-kept]').waitFor({ state: 'attached' });
  await page.evaluate(`new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve);
    if (navigator.serviceWorker.controller) resolve();
  })`);
  return page;
}

test('signing out leaves nothing of it in the browser', async () => {
  const page = await atScreen();
  expect(await page.evaluate(kept)).toBe('vejviser-omstilling');
  await page.click('.switchboard-end button');
  await page.waitForURL(/log-ind/);
  expect(await page.evaluate(kept)).toBe('');
  expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then(({ length }) => length)')).toBe(
    0,
  );
});

test('where the network is lost one goes on finding, is told how old it is, and can even begin anew', async () => {
  const page = await atScreen();
  await at.site.close();
  for (const from of ['as it stands', 'loaded again']) {
    if (from === 'loaded again') await page.reload();
    await page.fill('#hvem', 'munk peter');
    await page.locator('.call[data-chosen] .call__name', { hasText: 'Peter Munk' }).waitFor();
    expect(await page.locator('#uden-net .alert-heading').textContent(), from).toMatch(
      /^Offline – figures from \d\d:\d\d$/,
    );
    expect(await page.locator('#valgt').textContent()).toMatch(/Offline.*Peter Munk, 9931 4060/s);
    await page.fill('#hvem', '4060');
    await page.locator('.call[data-chosen] a[href="tel:+4599314060"]').first().waitFor();
  }
  expect(await axeViolations(page)).toEqual([]);
  // Only the screen is there: nothing else of the site, and nothing of the editors, is answered from what is kept.
  await expect(page.goto(`${at.site.origin}/admin`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});
