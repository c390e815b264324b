// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { loadDemo } from '../demo.ts';
import { anEditor, password } from './editors.ts';
import { type OpenSite, openSite } from './site.ts';
import { open } from './visitor.ts';

const now = new Date('2026-11-23T09:00:00Z');
const kept = `caches.keys().then((keys) => keys.join())`;
let site: OpenSite;
let browser: Browser;

beforeAll(async () => {
  const database = await pglite.open();
  const register = await loadDemo(database, now);
  await anEditor(database, 'operator@aalborg.example', 'operator');
  [site, browser] = await Promise.all([
    openSite(database, register, () => now, 'http://127.0.0.1'),
    openBrowser(),
  ]);
});
afterAll(() => browser?.close());

async function atScreen(): Promise<Page> {
  const page = await open(browser, site, '/omstilling');
  await page.fill('#email', 'operator@aalborg.example');
  await page.fill('#adgangskode', password);
  await page.click('main button[type=submit]');
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
  await site.close();
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
  await expect(page.goto(`${site.origin}/admin`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});
