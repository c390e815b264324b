// SPDX-License-Identifier: MPL-2.0
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { servePages, siteOrigin } from '../../testing/site.ts';
import { galleryPages } from './pages.ts';

const pages = galleryPages({ styles: ['/assets/site.css'], script: '/assets/site.js' });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function unitPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await servePages(context, pages);
  const page = await context.newPage();
  await page.goto(`${siteOrigin}/unit`);
  return page;
}

test('the link of the page can be copied, and that is said', async () => {
  const page = await unitPage();
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await page.getByRole('status').filter({ hasText: 'Linket er kopieret.' }).waitFor();
  const copied = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toBe('https://vejviser.solvig.example/borgmesterens-forvaltning?dato=2021-06-01');
});

test('the page is handed to the system that shares, where there is one, and to the printer', async () => {
  const page = await unitPage();
  expect(await page.getByRole('button', { name: 'Del …' }).count()).toBe(0);
  await page.addInitScript(`navigator.share = async (what) => { document.title = JSON.stringify(what); };
    print = () => { document.title = 'printed'; };`);
  await page.reload();
  await page.getByRole('button', { name: 'Del …' }).click();
  expect(JSON.parse(await page.title())).toEqual({
    title: 'Borgmesterens Forvaltning',
    url: 'https://vejviser.solvig.example/borgmesterens-forvaltning?dato=2021-06-01',
  });
  await page.getByRole('button', { name: 'Udskriv' }).click();
  expect(await page.title()).toBe('printed');
});

test('where copying is refused, it says what to do instead', async () => {
  const page = await unitPage();
  await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))');
  await page.getByRole('button', { name: 'Kopiér link' }).click();
  await page.getByRole('status').filter({ hasText: 'Kopiér det fra adresselinjen.' }).waitFor();
});

test('the table of contents marks the section being read', async () => {
  const page = await unitPage({ viewport: { width: 1440, height: 900 } });
  await page.locator('#oekonomisk-afdeling').evaluate((section) => section.scrollIntoView());
  const marked = page.locator('.contents a[aria-current]');
  await marked.filter({ hasText: 'Økonomisk Afdeling' }).waitFor();
  expect(await marked.count()).toBe(1);
});

test('without JavaScript no button is shown that would do nothing, and the rest is there', async () => {
  const page = await unitPage({ javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Kopiér link' }).count()).toBe(0);
  await page.getByText('QR-kode').click();
  expect(await page.getByRole('img', { name: /QR-kode/ }).isVisible()).toBe(true);
});

test('the first key leads past the header to the content', async () => {
  const page = await unitPage();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('indhold');
});
