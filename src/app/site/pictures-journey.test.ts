// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { aPhonePhoto } from '../../testing/photos.ts';
import { anEditor, password } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';
import { enter, open, tabTo } from './visitor.ts';

const email = 'mette@aalborg.example';
const address = '/klima-og-miljoe';
let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  const register = await theDemo(database);
  await anEditor(database, email, 'editor');
  const now = () => new Date('2026-11-23T09:00:00Z');
  [site, browser] = await Promise.all([openSite(database, register, now, 'http://127.0.0.1'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Chooses a file in the field that the keyboard has come to; the system's own window for it is not ours to press keys in. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await tabTo(page, '#nyt-billede-fil');
  await page.setInputFiles('#nyt-billede-fil', { name, mimeType: 'image/jpeg', buffer });
}

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test('an editor gives a unit a picture with the keyboard alone', async () => {
  const page = await open(browser, site, address, true, 'da-DK');
  await page.click('.footer a[href^="/admin/ret"]');
  await page.fill('#email', email);
  await page.fill('#adgangskode', password);
  await page.click('main button[type=submit]');
  await page.waitForURL(/\/admin\/enhed\//);
  await page.focus('#billeder .picture-new > summary');
  await page.keyboard.press('Enter');
  await choose(page, 'mark.jpg', await aPhonePhoto());
  await tabTo(page, '#nyt-billede-alt-da');
  await page.keyboard.type('   ');
  await tabTo(page, '#nyt-billede-foto');
  await page.keyboard.type('Lars Holm');
  await enter(page, /\/billeder$/);
  const alt = page.locator('#nyt-billede-alt-da');
  const beside = await alt.getAttribute('aria-describedby');
  expect(await page.locator(`#${beside}`).textContent()).toContain(
    'mangler en tekst til dem, der ikke kan se det',
  );
  expect(await page.inputValue('#nyt-billede-foto')).toBe('Lars Holm');
  expect(await axeViolations(page)).toEqual([]);
  await choose(page, 'mark.jpg', await aPhonePhoto());
  await tabTo(page, '#nyt-billede-alt-da');
  await page.keyboard.type('Marken bag huset');
  await tabTo(page, '#billeder details[open] .button-primary');
  await enter(page, /gemt=2026-11-23#billeder$/);
  const shown = page.locator('.picture-shown img[alt="Marken bag huset"]');
  expect(await shown.evaluate((img) => (img as { naturalWidth?: number }).naturalWidth)).toBe(320);
  await page.close();
});

test.each([
  [1440, 1, 320],
  [1440, 3, 1000],
  [360, 2, 640],
])('and on a screen %i wide, with %i dots to the pixel, is sent one of %i', async (width, scale, sent) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: scale });
  await page.goto(`${site.origin}${address}`, { waitUntil: 'networkidle' });
  const image = page.locator('.picture img').first();
  const [source, shownWide] = await image.evaluate((img) => {
    const { currentSrc, clientWidth } = img as unknown as { currentSrc: string; clientWidth: number };
    return [currentSrc, clientWidth] as const;
  });
  expect(source).toMatch(new RegExp(`-${sent}\\.webp$`));
  expect(shownWide).toBeGreaterThan(200);
  expect(shownWide).toBeLessThanOrEqual(width);
  expect(await overflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});
