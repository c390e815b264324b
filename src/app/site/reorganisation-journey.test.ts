// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, leadersOf, type Snapshot } from '../../organisation/index.ts';
import { proposalOf, type Register } from '../../register/index.ts';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { outlineOf, partsIn, unitCalled } from '../../testing/in-words.ts';
import { loadDemo } from '../demo.ts';
import { demoOf2021 } from './before-2022.ts';
import { anEditor, password } from './editors.ts';
import { type OpenSite, openSite } from './site.ts';
import { open } from './visitor.ts';

const clock = { now: new Date('2021-10-01T09:00:00Z') };
const day = '2022-01-01';
let site: OpenSite;
let browser: Browser;
let register: Register;
let demo: { readonly register: Register; close(): Promise<void> };

beforeAll(async () => {
  const [database, other] = await Promise.all([pglite.open(), pglite.open()]);
  register = await demoOf2021(database, clock.now);
  demo = { register: await loadDemo(other, clock.now), close: () => other.close() };
  await anEditor(database, 'mette@aalborg.example', 'editor');
  await anEditor(database, 'bo@aalborg.example', 'approver');
  [site, browser] = await Promise.all([
    openSite(database, register, () => clock.now, 'http://127.0.0.1'),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await demo?.close();
});

/** The new structure as somebody would write it down: what is there already, and below it what is to come. */
const structure = `
Borgmesterens Forvaltning
  Økonomiudvalget [udvalg]
By og Land
  By- og Landskabsudvalget [udvalg]
Job og Velfærd
  Job- og Velfærdsudvalget [udvalg]
Senior og Omsorg
  Senior- og Omsorgsudvalget [udvalg]
Børn og Unge
  Børne- og Undervisningsudvalget [udvalg]
  Politik og Strategi [stab]
    Politik og Sekretariat [team]
    Kommunikation og Presse [team]
    Service [team]
    HR og Arbejdsmiljø [team]
    Juridisk kontor [team]
  Økonomi og Administration [stab]
    Budget og Anlæg [team]
    Controlling og Regnskab [team]
    IT og Digitalisering [team]
    Personaleadministration og Rengøring [team]
  > Dagtilbud
    Dagtilbud
    Dagpleje
    Specialinstitutioner
    Tilsyn og Privat pasning
    Pladsanvisning
  Skoler [afdeling]
    Skoler
    Landsbyordninger
    Specialskoler
    UngAalborg
    Kulturskolen
    PPR 0-18 år
  Fagcenter Børn og Unge [center]
Sundhed og Kultur
  Sundheds- og Kulturudvalget [udvalg]
  Økonomi og IT [stab]
  Ledelsessekretariatet [stab]
    Borgerservice
  Kultur [afdeling]
    Kulturafdelingen
    Aalborg Bibliotekerne [institution]
    Aalborg Stadsarkiv [institution]
    KORMA
    Kunsthal Nord [institution]
    Trekanten Kulturhus [institution]
  Sundhed [afdeling]
    Sundhedsstrategisk Sekretariat
    Aalborg Sundhedscenter og Genoptræning [center]
    Center for Sundhedsfremme [center]
    Sundhedsplejen
    > Tandplejen
    Center for Mental Sundhed [center]
    Center for Anvendt, Kommunal Sundhedsforskning [center]
  Fritid og Landdistrikt [afdeling]
    Folkeoplysning og projekter
    Landdistrikt
    Aalborg Idrætspark
    Elitesport Aalborg
Klima og Miljø
  Klima- og Miljøudvalget [udvalg]
`;

const names = [
  ['By- og Landskabsforvaltningen', 'By og Land'],
  ['Familie- og Beskæftigelsesforvaltningen', 'Job og Velfærd'],
  ['Ældre- og Handicapforvaltningen', 'Senior og Omsorg'],
  ['Skoleforvaltningen', 'Børn og Unge'],
  ['Sundheds- og Kulturforvaltningen', 'Sundhed og Kultur'],
  ['Miljø- og Energiforvaltningen', 'Klima og Miljø'],
] as const;

/** What somebody does, one thing at a time, counted: a click, something typed, something dragged. */
class Hands {
  count = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async click(selector: string): Promise<void> {
    this.count++;
    await this.#page.click(selector);
  }

  async send(selector: string): Promise<void> {
    this.count++;
    await Promise.all([this.#page.waitForEvent('load'), this.#page.click(selector)]);
  }

  async type(selector: string, text: string): Promise<void> {
    this.count++;
    await this.#page.fill(selector, text);
  }

  async drag(unit: string, onto: string): Promise<void> {
    this.count++;
    await Promise.all([this.#page.waitForEvent('load'), this.#page.dragAndDrop(row(unit), row(onto))]);
  }
}

const row = (unit: string) => `.draft-tree__row:has(> a:text-is("${unit}"))`;
const link = (unit: string) => `${row(unit)} > a`;
const tick = (unit: string) => `${row(unit)} > input`;

async function signedIn(email: string, address: string): Promise<Page> {
  const page = await open(browser, site, address, true, 'da-DK');
  await page.fill('#email', email);
  await page.fill('#adgangskode', password);
  await Promise.all([page.waitForEvent('load'), page.click('main button[type=submit]')]);
  return page;
}

/** What leads each unit, by title. */
function leading(snapshot: Snapshot, parent: string): readonly (readonly string[])[] {
  const units = [...snapshot.unit.values()].filter(
    ({ parentId }) => parentId === unitCalled(snapshot, parent).id,
  );
  const titles = units.map(({ id, name }) => [
    name.da,
    ...leadersOf(snapshot, id).map(({ post }) => post.title.da),
  ]);
  return titles.toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'da'));
}

/** Units with their kinds, by path of names. */
function kindsIn(snapshot: Snapshot): readonly string[] {
  return [...snapshot.unit.values()]
    .map(({ name, kindId }) => `${name.da}: ${snapshot.unitKind.get(kindId)?.key}`)
    .toSorted();
}

describe('the reorganisation of 1 January 2022', () => {
  test('is made in the browser from the organisation of 2021 in at most sixty actions, and comes to the same structure', async () => {
    const page = await signedIn('mette@aalborg.example', '/admin/omorganisering');
    // The whole tree in sight, as on a large screen: what is dragged is dragged without scrolling.
    await page.setViewportSize({ width: 1440, height: 3000 });
    const hands = new Hands(page);
    await hands.type('#om-title', 'Ny struktur i Aalborg Kommune');
    await hands.type('#om-day', day);
    await hands.send('#ny .button-primary');

    for (const [before, after] of names) {
      await hands.send(link(before));
      await hands.type('#navn-da', after);
      await hands.send('#navn .button-primary');
    }
    await hands.click(tick('Kultur og Biblioteker'));
    await hands.click(tick('Sundhed, Fritid og Landdistrikter'));
    await hands.send('#mange button[formaction$="/nedlaeg"]');
    await hands.drag('AaK Bygninger', 'Klima og Miljø');
    await hands.drag('Kollektiv Trafik', 'Klima og Miljø');

    await hands.send(link('Aalborg Kommune'));
    await hands.type('#linjer', structure);
    await hands.send('#opret .button-primary');
    await hands.click(tick('Træning efter sundhedsloven'));
    await hands.type('#mange-i', 'Aalborg Sundhedscenter og Genoptræning');
    await hands.send('#mange button[formaction$="/sammenlaeg"]');

    for (const [, name] of names) await hands.click(tick(name));
    await hands.click('#mange summary');
    await hands.type('#mange-stilling-da', 'Rådmand');
    await hands.click('#mange [name=politisk]');
    await hands.send('#mange button[formaction$="/ny-stilling"]');
    await hands.click('#mange summary');
    await hands.type('#mange-stilling-da', 'Direktør');
    await hands.send('#mange button[formaction$="/ny-stilling"]');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.locator('#problemer .alert').count()).toBe(0);
    await hands.send('.page-head .button-primary');
    const address = page.url().replace(/[?#].*$/, '');

    const approver = await signedIn('bo@aalborg.example', new URL(address).pathname);
    const other = new Hands(approver);
    await other.send('.page-head .button-primary');
    expect(await approver.locator('.page-head').textContent()).toContain('Planlagt');
    expect(hands.count + other.count).toBeLessThanOrEqual(60);

    const outline = readFileSync(new URL('../../testing/aalborg/since-2022.txt', import.meta.url), 'utf8');
    const [mine, theirs] = await Promise.all(
      [register, demo.register].map((one) => one.snapshot('full', asOf(day))),
    );
    if (!mine || !theirs) throw new Error('no snapshot');
    expect(outlineOf(mine)).toBe(outline);
    expect(kindsIn(mine)).toEqual(kindsIn(theirs));
    const before = await register.snapshot('full', asOf('2021-12-31'));
    const parts = (after: Snapshot) =>
      partsIn(day, before, after).filter((part) => !part.startsWith('created'));
    expect(parts(mine)).toEqual(parts(theirs));
    expect(leading(mine, 'Aalborg Kommune').filter(([name]) => name !== 'Borgmesterens Forvaltning')).toEqual(
      leading(theirs, 'Aalborg Kommune').filter(([name]) => name !== 'Borgmesterens Forvaltning'),
    );
    // Nobody sees it before its day; on its day it is there by itself, and the old addresses lead on.
    const old = '/borgmesterens-forvaltning/aak-bygninger';
    expect((await site.get(old)).status).toBe(200);
    clock.now = new Date('2022-01-01T00:00:00+01:00');
    expect((await site.get(old)).headers.location).toBe('/klima-og-miljoe/aak-bygninger');
    clock.now = new Date('2021-10-01T09:00:00Z');
  }, 120_000);
});

describe('a reorganisation', () => {
  test('is made with nothing but a keyboard', async () => {
    const page = await signedIn('mette@aalborg.example', '/admin/omorganisering');
    await page.focus('#om-title');
    await page.keyboard.type('Med tastaturet');
    await page.fill('#om-day', '2021-12-01');
    await page.focus('#ny .button-primary');
    const loaded = async (keys: string) => {
      await Promise.all([page.waitForEvent('load'), page.keyboard.press(keys)]);
    };
    await loaded('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.focus(link('Finanskontoret'));
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Økonomikontoret');
    await page.keyboard.press('ArrowDown');
    await loaded('Alt+ArrowUp');
    // Where it has gone, the focus is too.
    expect(await focused()).toBe('Finanskontoret');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Økonomikontoret');
    await loaded('Alt+ArrowRight');
    expect(await focused()).toBe('Økonomikontoret');
    await page.keyboard.press('Control+x');
    await page.focus(link('Koncernservice'));
    await loaded('Control+v');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const draft = (await register.drafts.read(id)) ?? expect.fail('no draft');
    const { after } = await register.tryOut(proposalOf(draft), '2021-12-01');
    const above = after.unit.get(unitCalled(after, 'Økonomikontoret').parentId ?? '');
    expect(above?.name.da).toBe('Koncernservice');
  });

  test('needs no script: a merger leads from the old address to the new one on its day', async () => {
    const page = await open(browser, site, '/admin/omorganisering', false, 'da-DK');
    const send = (selector: string) => Promise.all([page.waitForEvent('load'), page.click(selector)]);
    await page.fill('#email', 'mette@aalborg.example');
    await page.fill('#adgangskode', password);
    await send('main button[type=submit]');
    await page.fill('#om-title', 'Ét kontor');
    await page.fill('#om-day', '2021-11-01');
    await send('#ny .button-primary');
    await send(link('Finanskontoret'));
    await page.click('#sammenlaeg summary');
    await page.fill('#i', 'Økonomikontoret');
    await send('#sammenlaeg .button-primary');
    expect(await page.locator('.draft-tree__item--gone').textContent()).toContain('nedlægges');
    await send('.page-head a[href$="/sammenlign"]');
    expect(await page.locator('main').textContent()).toContain('Finanskontoret');
    await page.goBack();
    await send('.page-head .button-primary');
    const approver = await signedIn('bo@aalborg.example', new URL(page.url()).pathname);
    await Promise.all([approver.waitForEvent('load'), approver.click('.page-head .button-primary')]);
    const old = '/borgmesterens-forvaltning/oekonomisk-afdeling/finanskontoret';
    expect((await site.get(old)).status).toBe(200);
    clock.now = new Date('2021-11-02T09:00:00Z');
    const now = await site.get(old);
    expect(now.text).toContain('Økonomikontoret');
    clock.now = new Date('2021-10-01T09:00:00Z');
  });
});
