// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asOf } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { outlineOf, partsIn } from '../../testing/in-words.ts';
import { theDemoOf2021 } from './before-2022.ts';
import { anEditor } from './editors.ts';
import { Hands, link, tick } from './hands.ts';
import { Keys } from './keys.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';
import { structureIn } from './structure-in-words.ts';
import { newNames, newStructure } from './structure-of-2022.ts';
import { open } from './visitor.ts';

const [editor, approver] = ['mette@aalborg.example', 'bo@aalborg.example'] as const;
const day = '2022-01-01';
const clock = { now: new Date('2021-10-01T09:00:00Z') };
let demo: { readonly register: Register; close(): Promise<void> };
let browser: Browser;
let register: Register;
let site: OpenSite;

beforeAll(async () => {
  const [database, opened] = await Promise.all([pglite.openWith(theDemo), openBrowser()]);
  demo = { register: await theDemo(database), close: () => database.close() };
  browser = opened;
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});
beforeEach(async () => {
  clock.now = new Date('2021-10-01T09:00:00Z');
  const database = await pglite.openWith(theDemoOf2021);
  register = await theDemoOf2021(database);
  await anEditor(database, editor, 'editor');
  await anEditor(database, approver, 'approver');
  site = await openSite(database, register, () => clock.now, 'http://127.0.0.1');
});
afterEach(() => site?.close());

/** It is approved, and with all that belongs to it as the demo has it; the clock goes on to its day. */
async function expectTheStructureOf2022(): Promise<void> {
  const outline = readFileSync(new URL('../../testing/aalborg/since-2022.txt', import.meta.url), 'utf8');
  const [mine, theirs, before] = await Promise.all([
    register.snapshot('full', asOf(day)),
    demo.register.snapshot('full', asOf(day)),
    register.snapshot('full', asOf('2021-12-31')),
  ]);
  expect(outlineOf(mine)).toBe(outline);
  expect(structureIn(mine, before)).toEqual(structureIn(theirs, before));
  const created = partsIn(day, before, mine).filter((part) => part.startsWith('created'));
  const came = [...mine.unit.values()].filter(({ id }) => !before.unit.has(id));
  expect(created).toEqual(came.map(({ name }) => `created: – → ${name.da}`).toSorted());
  // Nobody sees it before its day; on its day it is there by itself, and the old addresses lead on.
  const old = '/borgmesterens-forvaltning/aak-bygninger';
  expect((await site.get(old)).status).toBe(200);
  clock.now = new Date('2022-01-01T00:00:00+01:00');
  const moved = await site.get(old);
  expect([moved.status, moved.headers.location]).toEqual([308, '/klima-og-miljoe/aak-bygninger']);
}

/** A page that asks to sign in first, with the whole tree in sight, as on a large screen: dragging needs no scrolling. */
async function atDesk(address = '/admin/omorganisering') {
  const page = await open(browser, site, address, true, 'da-DK');
  await page.setViewportSize({ width: 1440, height: 3000 });
  return page;
}

describe('the reorganisation of 1 January 2022', () => {
  test('is made in the browser from the organisation of 2021 in at most sixty actions, and comes to the same structure', async () => {
    const hands = new Hands(await atDesk());
    const { page } = hands;
    await hands.signIn(editor);
    await hands.type('#om-title', 'Ny struktur i Aalborg Kommune');
    await hands.type('#om-day', day);
    await hands.send('#ny .button-primary');

    for (const [before, danish, english] of newNames) {
      await hands.send(link(before));
      await hands.type('#navn-da', danish);
      await hands.type('#navn-en', english);
      await hands.send('#navn .button-primary');
    }
    await hands.click(tick('Kultur og Biblioteker'));
    await hands.click(tick('Sundhed, Fritid og Landdistrikter'));
    await hands.send('#mange button[formaction$="/nedlaeg"]');

    await hands.send(link('Aalborg Kommune'));
    await hands.type('#linjer', newStructure);
    await hands.send('#opret .button-primary');
    await hands.drag('Kollektiv Trafik', 'Klima og Miljø');
    await hands.click(tick('Træning efter sundhedsloven'));
    await hands.type('#mange-i', 'Aalborg Sundhedscenter og Genoptræning');
    await hands.send('#mange button[formaction$="/sammenlaeg"]');

    for (const [, name] of newNames) await hands.click(tick(name));
    await hands.click('#mange summary');
    await hands.type('#mange-stilling-da', 'Rådmand');
    await hands.type('#mange-stilling-en', 'Alderman');
    await hands.click('#mange [name=politisk]');
    await hands.send('#mange button[formaction$="/ny-stilling"]');
    await hands.click('#mange summary');
    await hands.type('#mange-stilling-da', 'Direktør');
    await hands.type('#mange-stilling-en', 'Director');
    await hands.send('#mange button[formaction$="/ny-stilling"]');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.locator('#problemer .alert').count()).toBe(0);
    await hands.send('.page-head .button-primary');

    const second = new Hands(await atDesk(new URL(page.url()).pathname));
    await second.signIn(approver);
    await second.send('.page-head .button-primary');
    expect(await second.page.locator('.page-head').textContent()).toContain('Planlagt');
    // The two who sign in are in it.
    expect(hands.count + second.count).toBeLessThanOrEqual(60);
    await expectTheStructureOf2022();
  }, 120_000);

  test('is made with nothing but a keyboard too', async () => {
    const keys = new Keys(await atDesk());
    await keys.signIn(editor);
    await keys.type('Hvad skal den hedde?', 'Ny struktur i Aalborg Kommune');
    await keys.typeDay('Hvilken dag træder den i kraft?', day);
    await keys.follow('Begynd');

    for (const [before, danish, english] of newNames) {
      await keys.follow(before);
      await keys.type('Navn på dansk', danish);
      await keys.type(/^Navn på engelsk/, english);
      await keys.follow('Giv navnet');
    }
    for (const name of ['Kultur og Biblioteker', 'Sundhed, Fritid og Landdistrikter'])
      await keys.press(`Vælg ${name}`, 'Space');
    await keys.to(/^Hvem tager over/);
    await keys.follow('Nedlæg');

    await keys.follow('Aalborg Kommune');
    await keys.type('Én enhed på hver linje', newStructure.trim());
    await keys.follow('Opret');
    await keys.to('Kollektiv Trafik');
    await keys.page.keyboard.press('Control+x');
    await keys.to('Klima og Miljø');
    await keys.leave('Control+v');
    await keys.press('Vælg Træning efter sundhedsloven', 'Space');
    await keys.type(/^Hvilken enhed bliver de til/, 'Aalborg Sundhedscenter og Genoptræning');
    await keys.follow('Læg sammen');

    for (const [, name] of newNames) await keys.press(`Vælg ${name}`, 'Space');
    await keys.press('En ny stilling');
    await keys.type('Titel', 'Rådmand');
    await keys.type(/^Titel på engelsk/, 'Alderman');
    await keys.press('Den er politisk', 'Space');
    await keys.follow('Opret stillingen');
    await keys.press('En ny stilling');
    await keys.type('Titel', 'Direktør');
    await keys.type(/^Titel på engelsk/, 'Director');
    await keys.follow('Opret stillingen');
    await keys.follow('Indsend til godkendelse');

    const second = new Keys(await atDesk(new URL(keys.page.url()).pathname));
    await second.signIn(approver);
    await second.follow('Godkend og planlæg');
    await expectTheStructureOf2022();
  }, 120_000);
});
