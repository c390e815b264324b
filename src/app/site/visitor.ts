// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import type { OpenSite } from './site.ts';

/** The page that the first of all pages was. */
export const seed = '/borgmesterens-forvaltning?dato=2021-06-01';

/** A page in a browser that reaches nothing but this machine: everything else goes to a proxy that is not there. */
export async function open(
  browser: Browser,
  site: OpenSite,
  address: string,
  scripts = true,
  locale = 'en-US',
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    // What moves slowly is not where it will be.
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
    locale,
    permissions: ['clipboard-read', 'clipboard-write'],
    proxy: { server: 'http://127.0.0.1:9', bypass: '127.0.0.1,localhost' },
  });
  await page.goto(`${site.origin}${address}`);
  return page;
}

/** Presses Tab until what is meant has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(`${selector}:focus`);
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`${selector} cannot be reached with Tab on ${page.url()}`);
}

/** Presses Enter, and waits for the page that it leads to. */
export async function enter(page: Page, address: string | RegExp): Promise<void> {
  const expected = typeof address === 'string' ? new URL(address, page.url()).href : address;
  await page.keyboard.press('Enter');
  await page.waitForURL(expected);
}
