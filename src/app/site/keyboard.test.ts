// SPDX-License-Identifier: MPL-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type OpenSite, openDemo, publicUrl, theDemo } from './site.ts';
import { enter, open, seed, tabTo } from './visitor.ts';

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.openWith(theDemo).then(openDemo), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('with nothing but a keyboard', () => {
  test('the first Tab offers the way past the header to the content', async () => {
    const page = await open(browser, site, seed);
    await page.keyboard.press('Tab');
    expect(await page.locator('.skipnav:focus').isVisible()).toBe(true);
    await enter(page, /#indhold$/);
    expect(await page.locator('main:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  });

  test('another website is chosen in the chooser and gone to', async () => {
    const page = await open(browser, site, seed);
    const gone = page.waitForRequest(/^https:/);
    await tabTo(page, '#hjemmeside');
    await page.keyboard.type('Visit');
    await tabTo(page, '.chooser button');
    await page.keyboard.press('Enter');
    const request = await gone;
    expect(request.url()).toBe('https://www.visitaalborg.dk/');
    expect(request.redirectedFrom()?.url()).toMatch(/\/gaa-til\?hjemmeside=[0-9a-f-]{36}$/);
  });

  test('a day is chosen, kept from page to page, and left again', async () => {
    const page = await open(browser, site, '/borgmesterens-forvaltning');
    await tabTo(page, '.page-end summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.page-end input[type=date]');
    // The same in every order that browsers ask for day and month in.
    await page.keyboard.type('01012021');
    await tabTo(page, '.page-end button');
    await enter(page, '/borgmesterens-forvaltning?dato=2021-01-01');
    await page.getByText('Du ser organisationen, som den var 1. januar 2021.').waitFor();
    await tabTo(page, '.columns__main a[href*="oekonomisk-afdeling"]');
    await enter(page, '/borgmesterens-forvaltning/oekonomisk-afdeling?dato=2021-01-01');
    await tabTo(page, '.as-of summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.as-of input[type=date]').inputValue()).toBe('2021-01-01');
    await page.keyboard.press('Shift+Tab');
    await enter(page, '/borgmesterens-forvaltning/oekonomisk-afdeling');
    expect(await page.locator('.as-of').count()).toBe(0);
  });

  test('the address is copied, and its QR code shown', async () => {
    const page = await open(browser, site, seed);
    await tabTo(page, 'button:has-text("Kopiér link")');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Linket er kopieret.' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${publicUrl}${seed}`);
    expect(await page.locator('.qr__code').isVisible()).toBe(false);
    await tabTo(page, '.qr summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.qr__code').isVisible()).toBe(true);
  });

  test('the table of contents leads to a part of the page, and Tab goes on from there', async () => {
    const page = await open(browser, site, seed);
    await tabTo(page, '.contents a[href="#aak-bygninger"]');
    await enter(page, /#aak-bygninger$/);
    await page.keyboard.press('Tab');
    expect(await page.locator('#aak-bygninger :focus').count()).toBe(1);
    const { y = -1 } = (await page.locator('#aak-bygninger h2').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(900);
  });

  test('a search in the header finds a unit as of the same day', async () => {
    const page = await open(browser, site, seed);
    await tabTo(page, '.header input[type=search]');
    await page.keyboard.type('juridisk');
    await enter(page, /\/soeg\?q=juridisk&dato=2021-06-01$/);
    await tabTo(page, 'main a[href*="juridisk-kontor"]');
    await enter(page, '/borgmesterens-forvaltning/oekonomisk-afdeling/juridisk-kontor?dato=2021-06-01');
  });

  test('the other language shows the same page of the same day, and leads back', async () => {
    const page = await open(browser, site, seed);
    await tabTo(page, '.header a[hreflang=en]');
    await enter(page, `/en${seed}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await tabTo(page, '.header a[hreflang=da]');
    await enter(page, seed);
  });
});
