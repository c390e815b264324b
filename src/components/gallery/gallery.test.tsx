// SPDX-License-Identifier: MPL-2.0
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { htmlErrors } from '../../testing/html-validator.ts';
import { servePages, siteOrigin } from '../../testing/site.ts';
import { galleryPages } from './pages.ts';

const pages = galleryPages({
  styles: ['/assets/site.css', '/assets/diagram.css'],
  script: '/assets/site.js',
  scripts: ['/assets/diagram.js'],
});
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What is found on the pages of the gallery, one after the other, in a browser with these traits. */
async function onEveryPage(
  options: BrowserContextOptions,
  find: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  await servePages(context, pages);
  const page = await context.newPage();
  const found: string[] = [];
  for (const name of pages.keys()) {
    await page.goto(`${siteOrigin}/${name}`);
    found.push(...(await find(page, name)).map((line) => `${name}: ${line}`));
  }
  await context.close();
  return found;
}

/** In the gallery itself landmarks and first headings are repeated, so only WCAG's own rules hold there. */
async function violationsInBothSchemes(page: Page, name: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeViolations(page, { bestPractice: name !== 'gallery' });
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axeViolations(page, { rules: ['color-contrast'] }))];
}

test('every page is valid HTML', async () => {
  expect(await htmlErrors(pages)).toEqual([]);
});

test.each([
  ['a phone', phone],
  ['a desk', desk],
])('axe has nothing to say about any page on %s, light or dark', async (_, options) => {
  expect(await onEveryPage(options, violationsInBothSchemes)).toEqual([]);
});

test('a unit page with its departments is printed on one sheet', async () => {
  const sheets = await onEveryPage({}, async (page, name) => {
    if (name !== 'unit') return [];
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    return [`${pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length} sheet`];
  });
  expect(sheets).toEqual(['unit: 1 sheet']);
});

test('nothing needs scrolling sideways, down to 320 pixels, which is also a zoom of 400 %', async () => {
  const found = await onEveryPage({}, async (page) => {
    const wide: string[] = [];
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 600 });
      const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
      if (over > 0) wide.push(`${over} too wide at ${width}`);
    }
    return wide;
  });
  expect(found).toEqual([]);
});

test('on a phone every number to call is at least 44 pixels high, every other target at least 24', async () => {
  const targets = 'a:visible, button:visible, summary:visible, select:visible';
  expect(await onEveryPage(phone, (page) => page.locator(targets).evaluateAll(tooLow))).toEqual([]);
});

/** Targets that are too low. A link inside a sentence may be as high as its line (WCAG 2.2, 2.5.8). */
function tooLow(targets: readonly Element[]): string[] {
  const inSentence = (target: Element) =>
    getComputedStyle(target).display === 'inline' && target.closest('p, .note') !== null;
  const isLow = (target: Element) =>
    target.getBoundingClientRect().height < (target.matches('.phone') ? 44 : 24) && !inSentence(target);
  return targets.filter(isLow).map(({ outerHTML }) => outerHTML);
}
