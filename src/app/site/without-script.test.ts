// SPDX-License-Identifier: MPL-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type OpenSite, openDemo, publicUrl, theDemo } from './site.ts';
import { open, seed } from './visitor.ts';

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.openWith(theDemo).then(openDemo), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('without JavaScript', () => {
  test('all content is there, and every part that opens does so', async () => {
    const [page, words] = [await open(browser, site, seed, false), [] as string[]];
    for (const summary of await page.locator('summary').all()) {
      await summary.click();
      words.push((await summary.textContent()) ?? '');
    }
    expect(words).toEqual([
      'Vælg en anden dato',
      'Læs hele beskrivelsen',
      'QR-kode',
      'Se organisationen på en anden dato',
    ]);
    const hidden = page.locator('main :is(h1, h2, h3, p, li, a):not(.print-only, .share__status)');
    expect(
      await hidden.evaluateAll((all) => all.filter((one) => !one.checkVisibility()).map(String)),
    ).toEqual([]);
    expect(await page.locator('section.unit').count()).toBe(5);
    expect(await page.locator('.qr__code').isVisible()).toBe(true);
  });

  test('another website is gone to, and another day chosen', async () => {
    const page = await open(browser, site, '/borgmesterens-forvaltning', false);
    await page.locator('.page-end summary').click();
    await page.locator('.page-end input[type=date]').fill('2021-06-01');
    await page.locator('.page-end button').click();
    await page.waitForURL(`${site.origin}${seed}`);
    await page.locator('#hjemmeside').selectOption('BusinessAalborg');
    const gone = page.waitForRequest(/^https:/);
    await page.locator('.chooser button').click({ noWaitAfter: true });
    expect((await gone).url()).toBe('https://www.businessaalborg.dk/');
  });

  test('sharing is plain links, and no button is shown that would do nothing', async () => {
    const page = await open(browser, site, seed, false);
    const links = await page
      .locator('.share a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const address = encodeURIComponent(`${publicUrl}${seed}`);
    expect(links.length).toBe(3);
    expect(links.filter((href) => href?.includes(address)).length).toBe(3);
    expect(await page.locator('.share button').count()).toBe(0);
  });
});
