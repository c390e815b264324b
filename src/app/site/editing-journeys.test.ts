// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { theDemo } from './site.ts';
import { enter, open, tabTo } from './visitor.ts';

const email = 'mette@aalborg.example';
const administration = '/klima-og-miljoe';
const clock = { now: new Date('2026-11-23T09:00:00Z') };
let at: AtBrowser;
beforeAll(async () => {
  at = await atBrowser(
    { database: pglite.openWith(theDemo), browser: openBrowser() },
    { email, role: 'editor' },
    () => clock.now,
  );
});
afterAll(() => at?.close());

/** From a page of the site to where it is edited, through the sign-in. */
async function editing(address: string): Promise<Page> {
  const page = await open(at.browser, at.site, address, true, 'da-DK');
  await page.click('.footer a[href^="/admin/ret"]');
  await at.signIn(page);
  await page.waitForURL(/\/admin\/enhed\//);
  return page;
}

const seen = async (address: string) => (await at.site.get(address)).text.replaceAll('&amp;', '&');

describe('an editor', () => {
  test('makes somebody acting for three months with the keyboard alone, and the post is vacant again after them', async () => {
    const page = await editing(administration);
    await page.focus('#stillinger details:has-text("Direktør") > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#stillinger details[open] [name=person]');
    await page.keyboard.type('Ida Bech Holm');
    await tabTo(page, '#stillinger details[open] [name=egenskab]');
    await page.keyboard.type('Konst');
    await page.fill('#stillinger details[open] [name=til]', '2027-02-22');
    await tabTo(page, '#stillinger details[open] .button-primary');
    await enter(page, /gemt=/);
    expect(await seen(administration)).toMatch(/Konstitueret direktør[\s\S]*Ida Bech Holm/i);
    clock.now = new Date('2027-02-22T22:30:00Z');
    expect(await seen(administration)).toContain('Ida Bech Holm');
    clock.now = new Date('2027-02-22T23:30:00Z');
    const after = await seen(administration);
    expect(after.slice(after.indexOf('<main'), after.indexOf('id="historik"'))).not.toMatch(
      /Konstitueret direktør/i,
    );
    clock.now = new Date('2026-11-23T09:00:00Z');
  });

  test('corrects a mistake of last month from the day on which it was made', async () => {
    const page = await editing('/sundhed-og-kultur/kultur');
    await page.fill('#kort-da', 'Teatre, museer og biblioteker.');
    await page.fill('#tekster-fra', '2026-10-05');
    await page.fill('#tekster-hvorfor', 'Stod forkert siden 5. oktober');
    await page.click('#tekster .button-primary');
    await page.waitForURL(/gemt=2026-10-05/);
    const on = (day: string) => seen(`/sundhed-og-kultur/kultur?dato=${day}`);
    expect(await on('2026-10-04')).not.toContain('Teatre, museer');
    expect(await on('2026-10-05')).toContain('Teatre, museer');
    expect(await seen('/sundhed-og-kultur/kultur')).toContain('Teatre, museer');
    expect(await page.locator('main').textContent()).toContain('Stod forkert siden 5. oktober');
  });
});
