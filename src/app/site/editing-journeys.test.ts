// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { Keys } from './keys.ts';
import { theDemo } from './site.ts';
import { open } from './visitor.ts';

const email = 'mette@aalborg.example';
const administration = '/klima-og-miljoe';
const elite = '/sundhed-og-kultur/fritid-og-landdistrikt/elitesport-aalborg';
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

async function editingByKeys(address: string): Promise<Keys> {
  const keys = new Keys(await open(at.browser, at.site, address, true, 'da-DK'));
  await keys.follow('For redaktører');
  await keys.signIn(email);
  return keys;
}

const seen = async (address: string) => (await at.site.get(address)).text.replaceAll('&amp;', '&');

describe('an editor', () => {
  test('makes somebody acting for three months with the keyboard alone, and the post is vacant again after them', async () => {
    const keys = await editingByKeys(administration);
    await keys.press(/^Direktør: /);
    await keys.type('Fulde navn', 'Ida Bech Holm');
    await keys.to('Hvordan?');
    await keys.page.keyboard.type('Konst');
    await keys.typeDay('Sidste dag (valgfrit)', '2027-02-22');
    await keys.follow('Besæt stillingen');
    expect(keys.page.url()).toContain('gemt=');
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

  test.each([
    ['a mouse', byMouse, 'Teatre, museer og biblioteker.', '/sundhed-og-kultur/kultur'],
    ['the keyboard alone', byKeys, 'Alt for idrættens bedste.', elite],
  ])(
    'corrects a mistake of last month with %s from the day on which it was made',
    async (_, correct, text, address) => {
      const page = await correct(address, text, '2026-10-05', 'Stod forkert siden 5. oktober');
      expect(page.url()).toContain('gemt=2026-10-05');
      const on = (day: string) => seen(`${address}?dato=${day}`);
      expect(await on('2026-10-04')).not.toContain(text);
      expect(await on('2026-10-05')).toContain(text);
      expect(await seen(address)).toContain(text);
      expect(await page.locator('main').textContent()).toContain('Stod forkert siden 5. oktober');
    },
  );
});

async function byMouse(address: string, text: string, from: string, why: string): Promise<Page> {
  const page = await editing(address);
  await page.fill('#kort-da', text);
  await page.fill('#tekster-fra', from);
  await page.fill('#tekster-hvorfor', why);
  await page.click('#tekster .button-primary');
  await page.waitForURL(/gemt=/);
  return page;
}

async function byKeys(address: string, text: string, from: string, why: string): Promise<Page> {
  const keys = await editingByKeys(address);
  // The first is of the name.
  await keys.to('Dansk');
  await keys.type('Dansk', text);
  await keys.typeDay('Fra hvilken dag?', from);
  await keys.type('Hvorfor? (valgfrit)', why);
  await keys.follow('Gem');
  return keys.page;
}
