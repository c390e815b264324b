// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { theDemo } from './site.ts';
import { enter, open, tabTo } from './visitor.ts';

const email = 'sekretaer@aalborg.example';
const department = '/borgmesterens-forvaltning/oekonomisk-afdeling';
const head = 'Jørgen Litske Petersen';
let at: AtBrowser;
beforeAll(async () => {
  at = await atBrowser(
    { database: pglite.openWith(theDemo), browser: openBrowser() },
    { email, role: 'editor' },
  );
});
afterAll(() => at?.close());

/** What the public pages say of the head, and of the department. */
async function publicPages(page: Page): Promise<string> {
  await page.goto(`${at.site.origin}${department}`);
  const ofUnit = await page.locator('main').textContent();
  await page.click(`main a:text("${head}") >> nth=0`);
  return `${ofUnit}${await page.locator('main').textContent()}`;
}

test('a secretary changes the phone number of a person with the mouse, and sees it on the site', async () => {
  const page = await open(at.browser, at.site, department, true, 'da-DK');
  await page.click('.footer a[href^="/admin/ret"]');
  await at.signIn(page);
  await page.click(`#stillinger summary:has-text("${head}")`);
  await page.click(`#stillinger a:has-text("Ret telefon, e-mail og adresse for ${head}")`);
  await page.click('#kontakt summary:has-text("9931 1700")');
  await page.fill('#kontakt details[open] [name=vaerdi]', '9931 17');
  await page.click('#kontakt details[open] .button-primary');
  expect(await page.locator('#kontakt .field__error').textContent()).toContain('ikke et telefonnummer');
  await page.fill('#kontakt details[open] [name=vaerdi]', '9931 1742');
  await page.click('#kontakt details[open] .button-primary');
  await page.waitForURL(/gemt=/);
  expect(await page.locator('[role=status]').textContent()).toContain('Gælder fra 23. november 2026');
  const said = await publicPages(page);
  expect(said.split('9931 1742').length).toBeGreaterThan(2);
  expect(said).not.toContain('9931 1700');
});

test('the same with the keyboard alone and without a script, where the number is the person’s own', async () => {
  const page = await open(at.browser, at.site, department, false, 'da-DK');
  await tabTo(page, '.footer a[href^="/admin/ret"]');
  await enter(page, /log-ind/);
  await at.signIn(page);
  await page.waitForURL(/\/admin\/enhed\//);
  await tabTo(page, `#stillinger summary:has-text("${head}")`);
  await page.keyboard.press('Enter');
  await tabTo(page, '#stillinger a:has-text("Ret telefon")');
  await enter(page, /\/admin\/person\//);
  const form = page.url();
  await write(page, '#kontakt .contact-held .contact-new:has-text("telefonnummer")', '9931 2001');
  const number = '#kontakt li details:has-text("9931 2001")';
  expect(await publicPages(page)).toContain('9931 2001');
  await page.goto(form);
  await write(page, number, '9931 2002');
  const said = await publicPages(page);
  expect(said).toContain('9931 2002');
  expect(said).not.toContain('9931 2001');
});

/** Opens a form, writes a number in it and saves it, with keys alone. */
async function write(page: Page, form: string, number: string): Promise<void> {
  await tabTo(page, `${form} summary`);
  await page.keyboard.press('Enter');
  await tabTo(page, `${form} [name=vaerdi]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(number);
  await tabTo(page, `${form} .button-primary`);
  await enter(page, /gemt=/);
}
