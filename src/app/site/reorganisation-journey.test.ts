// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childrenOf } from '../../organisation/index.ts';
import { proposalOf, type Register } from '../../register/index.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { unitCalled } from '../../testing/in-words.ts';
import { theDemoOf2021 } from './before-2022.ts';
import { anEditor } from './editors.ts';
import { Hands, link, tick } from './hands.ts';
import { Keys } from './keys.ts';
import { type OpenSite, openSite } from './site.ts';
import { open } from './visitor.ts';

const clock = { now: new Date('2021-10-01T09:00:00Z') };
let site: OpenSite;
let browser: Browser;
let register: Register;

beforeAll(async () => {
  const database = await pglite.openWith(theDemoOf2021);
  register = await theDemoOf2021(database);
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
});

async function signedIn(email: string, address: string, scripts = true): Promise<Hands> {
  const hands = new Hands(await open(browser, site, address, scripts, 'da-DK'));
  await hands.signIn(email);
  return hands;
}

/** Where one is, without what follows the path. */
const addressOf = (page: Page) => new URL(page.url()).pathname;

async function below(address: string, name: string): Promise<readonly string[]> {
  const draft = (await register.drafts.read(address.split('/').at(-1) ?? '')) ?? expect.fail('no draft');
  const { after } = await register.tryOut(proposalOf(draft), draft.day);
  return childrenOf(after, unitCalled(after, name).id).map((child) => child.name.da);
}

describe('a reorganisation', () => {
  test('moves several together, by the form and dragged, and one to before and after another', async () => {
    const hands = await signedIn('mette@aalborg.example', '/admin/omorganisering');
    const { page } = hands;
    await page.setViewportSize({ width: 1440, height: 3000 });
    await hands.type('#om-title', 'Flere på én gang');
    await hands.type('#om-day', '2021-12-01');
    await hands.send('#ny .button-primary');
    const draft = addressOf(page);
    for (const unit of ['Kantinen', 'Budtjenesten', 'Juridisk kontor']) await hands.click(tick(unit));
    await hands.type('#mange-under', 'Borgmesterkontoret');
    await hands.send('#mange .button-primary');
    const office = ['Byrådssekretariatet', 'Kommunikation og Udvikling', 'Aalborg Events'];
    expect(await below(draft, 'Borgmesterkontoret')).toEqual([
      ...[...office, 'Juridisk kontor', 'Kantinen', 'Budtjenesten'],
    ]);
    // What has been moved is ticked still: dragging one of them takes the others along.
    await hands.drag('Kantinen', 'Koncernservice');
    const services = ['AK indkøb', 'HR, Løn og Personale', 'ITCenter & AKPrint'];
    const moved = ['Juridisk kontor', 'Kantinen', 'Budtjenesten'];
    expect(await below(draft, 'Koncernservice')).toEqual([...services, ...moved]);
    expect(await below(draft, 'Borgmesterkontoret')).toEqual(office);
    for (const unit of moved) await hands.click(tick(unit));
    await hands.drag('Aalborg Events', 'Byrådssekretariatet', 'before');
    expect(await below(draft, 'Borgmesterkontoret')).toEqual([
      ...['Aalborg Events', 'Byrådssekretariatet', 'Kommunikation og Udvikling'],
    ]);
    await hands.drag('Aalborg Events', 'Byrådssekretariatet', 'after');
    expect(await below(draft, 'Borgmesterkontoret')).toEqual([
      ...['Byrådssekretariatet', 'Aalborg Events', 'Kommunikation og Udvikling'],
    ]);
    // Beside a unit of another branch is under the same one as that.
    await hands.drag('Kommunikation og Udvikling', 'AK indkøb', 'after');
    expect((await below(draft, 'Koncernservice')).slice(0, 2)).toEqual([
      ...['AK indkøb', 'Kommunikation og Udvikling'],
    ]);
  });

  test('is made, approved and scheduled with nothing but a keyboard', async () => {
    const editor = await signedInByKeys('mette@aalborg.example', '/admin/omorganisering');
    await editor.type('Hvad skal den hedde?', 'Med tastaturet');
    await editor.typeDay('Hvilken dag træder den i kraft?', '2021-12-20');
    await editor.follow('Begynd');
    const draft = addressOf(editor.page);
    const name = async () => (await editor.focused()).name;

    await editor.to('Finanskontoret');
    await editor.page.keyboard.press('ArrowUp');
    expect(await name()).toBe('Økonomikontoret');
    await editor.page.keyboard.press('ArrowDown');
    await editor.leave('Alt+ArrowUp');
    // Where it has gone, the focus is too.
    expect(await name()).toBe('Finanskontoret');
    await editor.page.keyboard.press('ArrowDown');
    expect(await name()).toBe('Økonomikontoret');
    await editor.leave('Alt+ArrowRight');
    expect(await name()).toBe('Økonomikontoret');
    await editor.page.keyboard.press('Control+x');
    await editor.to('Koncernservice');
    await editor.leave('Control+v');
    expect(await below(draft, 'Koncernservice')).toContain('Økonomikontoret');

    await editor.follow('Kantinen');
    await editor.type('Navn på dansk', 'Rådhuskantinen');
    await editor.follow('Giv navnet');
    await editor.follow('Rengøringsenheden');
    await editor.press('Læg sammen');
    await editor.type(/^Hvilken enhed bliver de til/, 'Rådhuskantinen');
    await editor.follow('Læg sammen');
    await editor.press('Vælg Budtjenesten', 'Space');
    await editor.type(/^Hvem tager over/, 'Rådhuskantinen');
    await editor.follow('Nedlæg');
    await editor.follow('Indsend til godkendelse');
    const approver = await signedInByKeys('bo@aalborg.example', draft);
    await approver.follow('Godkend og planlæg');
    expect(await approver.page.locator('.page-head').textContent()).toContain('Planlagt');

    clock.now = new Date('2021-12-20T09:00:00Z');
    const finance = '/borgmesterens-forvaltning/oekonomisk-afdeling';
    expect((await site.get(`${finance}/kantinen`)).headers.location).toBe(`${finance}/raadhuskantinen`);
    for (const closed of ['rengoeringsenheden', 'budtjenesten'])
      expect((await site.get(`${finance}/${closed}`)).text).toContain('>Rådhuskantinen</a>');
    clock.now = new Date('2021-10-01T09:00:00Z');
  }, 120_000);

  test('needs no script: of a merger one sees all that changes, and old addresses lead to the new unit on its day', async () => {
    const hands = await signedIn('mette@aalborg.example', '/admin/omorganisering', false);
    const { page } = hands;
    await hands.type('#om-title', 'Ét sekretariat');
    await hands.type('#om-day', '2021-11-01');
    await hands.send('#ny .button-primary');
    await hands.send(link('Byrådssekretariatet'));
    await hands.click('#sammenlaeg summary');
    await hands.type('#i', 'Kommunikation og Udvikling');
    await hands.send('#sammenlaeg .button-primary');
    expect(await page.locator('.draft-tree__item--gone').textContent()).toContain('nedlægges');
    const office = '/borgmesterens-forvaltning/borgmesterkontoret';
    const [old, into] = [`${office}/byraadssekretariatet`, `${office}/kommunikation-og-udvikling`];
    expect(await page.locator('#problemer').textContent()).toContain(
      `${old} fortæller, at enheden er nedlagt, og viser videre til Kommunikation og Udvikling`,
    );
    for (const name of ['Sammenlign med i dag', 'Sammenlign med før']) {
      await hands.send(`.page-head a:text-is("${name}")`);
      expect(await comparisonOn(page)).toEqual({
        text: 'En enhed nedlægges, og en flytter.',
        sections: ['Enheder, der nedlægges', 'Enheder, der flytter'],
        items: [
          'Byrådssekretariatet: Gik op i Kommunikation og Udvikling',
          'Telefonomstillingen: Flyttet fra Byrådssekretariatet',
        ],
        drawn: [
          'closed: Byrådssekretariatet, 1 underenhed, gik op i Kommunikation og Udvikling',
          'moved: Telefonomstillingen, flyttet fra Byrådssekretariatet',
        ],
      });
    }
    await hands.send('.page-head a:text-is("Tilbage til arbejdsrummet")');
    await hands.send('.page-head .button-primary');
    const approver = await signedIn('bo@aalborg.example', addressOf(page), false);
    await approver.send('.page-head .button-primary');
    expect((await site.get(old)).text).not.toContain('Kommunikation og Udvikling</a></li>');
    clock.now = new Date('2021-11-02T09:00:00Z');
    // The page of the unit stays, and shows the way; what was under it has gone along.
    const closed = await site.get(old);
    const [, way = ''] = /<a href="([^"]*)">Kommunikation og Udvikling<\/a>/.exec(closed.text) ?? [];
    expect([closed.status, (await site.get(way)).headers.location]).toEqual([200, into]);
    const under = await site.get(`${old}/telefonomstillingen`);
    expect([under.status, under.headers.location]).toEqual([308, `${into}/telefonomstillingen`]);
    clock.now = new Date('2021-10-01T09:00:00Z');
  });
});

/** What a page that compares says: as text, as lists, and in its drawing. */
async function comparisonOn(page: Page) {
  const texts = (selector: string) => page.locator(selector).allTextContents();
  const items = await page.locator('.in-words li').all();
  const boxes = await page.locator('.organisation-chart__screen .oc-box').all();
  const marked = await Promise.all(
    boxes.map(async (box) => {
      const [, mark] = /oc-(new|closed|moved|renamed)\b/.exec((await box.getAttribute('class')) ?? '') ?? [];
      return mark ? [`${mark}: ${await box.locator('a').getAttribute('aria-label')}`] : [];
    }),
  );
  return {
    text: (await texts('.in-words > p')).join(' '),
    sections: await texts('.in-words h3'),
    items: await Promise.all(
      items.map(async (item) => {
        const [name, note] = [item.locator('a'), item.locator('.note')];
        return `${await name.textContent()}: ${await note.textContent()}`;
      }),
    ),
    drawn: marked.flat(),
  };
}

async function signedInByKeys(email: string, address: string): Promise<Keys> {
  const keys = new Keys(await open(browser, site, address, true, 'da-DK'));
  await keys.signIn(email);
  return keys;
}
