// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { password } from './editors.ts';
import { theDemo } from './site.ts';
import { open } from './visitor.ts';

let at: AtBrowser;
let page: Page;

beforeAll(async () => {
  at = await atBrowser(
    { database: pglite.openWith(theDemo), browser: openBrowser() },
    { email: 'operator@aalborg.example', role: 'operator' },
  );
  page = await open(at.browser, at.site, '/omstilling', true, 'da-DK');
  await page.locator('#email').focus();
  await page.keyboard.type('operator@aalborg.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.locator('#hvem:focus').waitFor();
  // A machine without a telephone: what would be called is written down instead.
  await page.evaluate(`document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link) { event.preventDefault(); document.body.dataset.gone = link.href; }
  })`);
});
afterAll(() => at?.close());

/** What callers say, what the operator types of it, who answers, and on which number. */
const callers = [
  ['Hvem styrer kommunens penge?', 'kommunens budget', 'Økonomisk Afdeling', '9931 1700'],
  ['Er jeres direktør Roslev til at få fat i?', 'roslev', 'Christian Roslev', '9931 1505'],
  ['Vi vil gerne leje et lokale, der tilhører kommunen', 'leje lokale bygning', 'AaK Bygninger', '9931 4060'],
  ['Jeg har en aftale med nogen om jeres servere', 'it-center', 'ITCenter & AKPrint', '9931 1160'],
  ['I har udbetalt mig for lidt', 'lønspørgsmål', 'HR, Løn og Personale', '9931 1160'],
  ['Jeg vil åbne en butik i byen', 'åbne butik', 'BusinessAalborg', '9931 1505'],
  ['Hvor skriver man et barn op?', 'skrive barn op', 'Pladsanvisning', '9931 3131'],
  ['Nogen har ringet fra et nummer, der ender på 1160', '1160', 'Torben Risager', '9931 1160'],
] as const;

test.each(callers)('»%s« is put through by the keyboard alone', async (_, typed, answers, number) => {
  await page.keyboard.press('Escape');
  await page.keyboard.type(typed);
  await page.locator('.call[data-chosen] .call__name', { hasText: answers }).waitFor();
  expect(await page.locator('.call[data-chosen] .call__number a').first().textContent()).toBe(number);
  await page.keyboard.press('Enter');
  await page.locator(`body[data-gone="tel:+45${number.replace(' ', '')}"]`).waitFor();
});
