// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { Keys } from './keys.ts';
import { theDemo } from './site.ts';
import { open } from './visitor.ts';

const email = 'mette@aalborg.example';
const start = '/borgmesterens-forvaltning/oekonomisk-afdeling';
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

/** Sends the form as a person does who has read it for a minute. */
async function send(page: Page): Promise<void> {
  clock.now = new Date(clock.now.getTime() + 60_000);
  await page.click('.report button[type=submit]');
  await page.waitForSelector('[role=status], [role=alert]');
}

/** What is wrong with a page as it is shown now: what axe finds, and whether it is wider than the screen. */
async function wrongOn(page: Page, where: string, scripts: boolean): Promise<readonly string[]> {
  // Without a script nothing can look at a page from inside.
  if (!scripts) return [];
  const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
  const found = await axeViolations(page);
  return [...found, ...((await page.evaluate(tooWide)) ? ['too wide'] : [])].map((one) => `${where}: ${one}`);
}

test.each([
  [360, 'light', true, '9931 1360'],
  [1440, 'dark', true, '9931 2440'],
  [360, 'dark', false, '9931 1361'],
] as const)(
  'a citizen corrects three fields at %i px in %s, and an editor carries out two of them (with a script: %s)',
  async (width, colorScheme, scripts, number) => {
    const { site, browser, register } = at;
    const citizen = await open(browser, site, start, scripts);
    await citizen.setViewportSize({ width, height: 800 });
    await citizen.emulateMedia({ colorScheme });
    await citizen.click('.page-end a[href^="/ret-en-fejl"], a[href^="/ret-en-fejl"] >> nth=0');
    const wrong = [...(await wrongOn(citizen, 'form', scripts))];
    await citizen.getByLabel('Kort beskrivelse', { exact: true }).fill(`Passer på pengene (${number})`);
    await citizen.click('.report summary');
    await citizen.locator('[name="felt.new.phone"]').fill(number);
    await citizen.locator('[name="felt.new.task"]').fill('Budgettet 010170-1234');
    await citizen.locator('[name="e-mail"]').fill('ane@example.dk');
    await send(citizen);
    expect(await citizen.locator('[role=alert]').textContent()).toContain('CPR');
    wrong.push(...(await wrongOn(citizen, 'refused', scripts)));
    await citizen.click('[role=alert] a');
    expect(await citizen.locator('[name="felt.new.task"]:focus').count()).toBe(1);
    await citizen.locator('[name="felt.new.task"]').fill('Budgettet');
    await send(citizen);
    wrong.push(...(await wrongOn(citizen, 'thanks', scripts)));

    const editor = await at.signedIn('/admin', scripts);
    await editor.setViewportSize({ width, height: 800 });
    await editor.emulateMedia({ colorScheme });
    await editor.click('a[href="/admin/rettelser"]');
    wrong.push(...(await wrongOn(editor, 'inbox', scripts)));
    await editor.click('.link-list a >> nth=0');
    await editor.waitForSelector('[name=gerning]');
    wrong.push(...(await wrongOn(editor, 'correction', scripts)));
    await editor.click('[value=gennemfoer]');
    wrong.push(...(await wrongOn(editor, 'nothing chosen', scripts)));
    await editor.check('[name=felt] >> nth=0');
    await editor.check('[name=felt] >> nth=1');
    await editor.fill('#svar', 'Tak, det er rettet.');
    await editor.click('[value=gennemfoer]');
    await editor.waitForSelector('.alert-info');
    wrong.push(...(await wrongOn(editor, 'dealt with', scripts)));
    expect(await register.corrections.list('waiting')).toEqual([]);
    expect(await register.letters.take(clock.now, 60)).toMatchObject({ to: 'ane@example.dk' });

    await citizen.goto(`${site.origin}${start}`);
    const shown = (await citizen.locator('main').textContent()) ?? '';
    const said = [`Passer på pengene (${number})`, number, 'Budgettet'].map((text) => shown.includes(text));
    expect(said).toEqual([true, true, false]);
    expect(wrong).toEqual([]);
  },
);

test('a citizen corrects a page, and an editor carries it out, with nothing but a keyboard', async () => {
  const { site, browser } = at;
  const page = '/borgmesterens-forvaltning/koncernservice';
  const citizen = new Keys(await open(browser, site, page, true, 'da-DK'));
  await citizen.follow('Ret en fejl');
  await citizen.type(/^Kort beskrivelse$/, 'Hjælper hele kommunen');
  await citizen.type('Din e-mail (valgfrit)', 'ane@example.dk');
  clock.now = new Date(clock.now.getTime() + 60_000);
  await citizen.follow('Send rettelsen');
  await citizen.follow('Tilbage til siden');

  const editor = new Keys(await open(browser, site, '/admin/rettelser', true, 'da-DK'));
  await editor.signIn(email);
  await editor.follow(/^Koncernservice/);
  await editor.press(/^Gennemfør: Kort beskrivelse/, 'Space');
  await editor.type(/^Svar eller begrundelse/, 'Tak for hjælpen.');
  await editor.follow('Gennemfør de valgte');
  await citizen.page.reload();
  expect(await citizen.page.locator('main').textContent()).toContain('Hjælper hele kommunen');
});
