// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { theDemo } from './site.ts';
import { enter, open, tabTo } from './visitor.ts';

const email = 'mette@aalborg.example';
const start = '/borgmesterens-forvaltning/oekonomisk-afdeling';
let at: AtBrowser;
let site: AtBrowser['site'];
let browser: AtBrowser['browser'];
beforeAll(async () => {
  at = await atBrowser(
    { database: pglite.openWith(theDemo), browser: openBrowser() },
    { email, role: 'editor' },
  );
  ({ site, browser } = at);
});
afterAll(() => at?.close());

/** From a page of the site to where it is edited, through the sign-in. */
async function toEditing(page: Page): Promise<void> {
  await page.click('.footer a[href^="/admin/ret"]');
  await at.signIn(page);
  await page.waitForURL(/\/admin\/enhed\//);
}

describe('an editor', () => {
  test.each([true, false])(
    'adds a phone number and sees it on the site (with a script: %s)',
    async (scripts) => {
      const page = await open(browser, site, start, scripts);
      await toEditing(page);
      const number = scripts ? '9931 1111' : '9931 2222';
      await page.click('#kontakt .contact-new summary');
      await page.fill('#kontakt .contact-new [name=vaerdi] >> nth=0', number);
      await page.click('#kontakt .contact-new .button-primary >> nth=0');
      await page.waitForURL(/gemt=/);
      expect(await page.locator('[role=status]').textContent()).toContain('holds from 23 November 2026');
      await page.click('.page-head a');
      expect(await page.locator('main').textContent()).toContain(number);
    },
  );

  test('changes a text with nothing but a keyboard', async () => {
    const page = await open(browser, site, start);
    await toEditing(page);
    await tabTo(page, '#kort-da');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Holder styr på pengene.');
    await tabTo(page, '#tekster .button-primary');
    await enter(page, /gemt=/);
    await page.goto(`${site.origin}${start}`);
    expect(await page.locator('main').textContent()).toContain('Holder styr på pengene.');
  });
});

test('units are put in order with nothing but a keyboard, and no script', async () => {
  const page = await open(browser, site, '/borgmesterens-forvaltning', false);
  await toEditing(page);
  await tabTo(page, '#raekkefoelge summary');
  await page.keyboard.press('Enter');
  const names = () => page.locator('.order__name').allTextContents();
  const [first = '', second = '', ...rest] = await names();
  await tabTo(page, '.order__row:first-child button[name=ned]');
  await enter(page, /raekkefoelge/);
  expect(await names()).toEqual([second, first, ...rest]);
  await tabTo(page, '.order__row:first-child .order__place');
  await enter(page, /gemt=/);
  await page.click('#raekkefoelge summary');
  expect(await names()).toEqual([second, first, ...rest]);
});

describe('axe finds nothing wrong', () => {
  test.each([
    [1440, 'light'],
    [360, 'dark'],
  ] as const)('at %i px in %s', async (width, colorScheme) => {
    const page = await open(browser, site, '/admin/log-ind');
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found = async (where: string) => (await axeViolations(page)).map((one) => `${where}: ${one}`);
    const wrong = [...(await found('sign-in'))];
    await page.fill('#email', email);
    await page.fill('#adgangskode', 'te i kantinen');
    await page.click('main button[type=submit]');
    wrong.push(...(await found('refused')));
    await page.goto(`${site.origin}${start}`);
    await toEditing(page);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    wrong.push(...(await found('unit')));
    const unit = page.url().replace(/[?#].*/, '');
    await page.goto(`${unit}/historik?kendt=2026-11-23`);
    wrong.push(...(await found('history')));
    await page.goto(unit);
    await page.fill('#mere-da', '## Kom ind\n- i dag\n- [i morgen](https://aalborg.dk)');
    await page.click('#tekster button[name=vis]');
    wrong.push(...(await found('preview')));
    await page
      .locator('#stillinger details')
      .first()
      .evaluate((one) => one.setAttribute('open', ''));
    await page.click('#stillinger a[href^="/admin/person/"]');
    wrong.push(...(await found('person')));
    await page.goto(unit);
    await page.click('#kontakt .contact-new summary');
    await page.fill('#kontakt .contact-new [name=vaerdi] >> nth=0', 'ring');
    await page.click('#kontakt .contact-new .button-primary >> nth=0');
    wrong.push(...(await found('field refused')));
    await page.goto(`${site.origin}/admin`);
    wrong.push(...(await found('overview')));
    await page.goto(`${site.origin}/admin/enhed/nothing`);
    wrong.push(...(await found('not found')));
    expect(wrong).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(false);
  });
});
