// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { asOf, change, type FullSnapshot, leadersOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/organisation.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor, password } from './editors.ts';
import { wordsIn } from './markup.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';
import { open } from './visitor.ts';

const today = '2026-11-23';
const now = new Date(`${today}T09:00:00Z`);
const services = 'borgmesterens-forvaltning/koncernservice';
const finance = 'borgmesterens-forvaltning/oekonomisk-afdeling';
let site: OpenSite;
let browser: Browser;
let desk: AtDesk;

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  const register = await loadDemo(database, now);
  await record(register, await forTheHouse(register));
  await anEditor(database, 'operator@aalborg.example', 'operator');
  await anEditor(database, 'here@aalborg.example', 'operator', 'klima-og-miljoe');
  await anEditor(database, 'editor@aalborg.example', 'editor');
  await anEditor(database, 'reader@aalborg.example', 'reader');
  [site, browser] = await Promise.all([
    openSite(database, register, () => now, 'http://127.0.0.1'),
    openBrowser(),
  ]);
  desk = await signedIn('operator');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What only the house knows: a number, a note, an absence with somebody who stands in. */
async function forTheHouse(register: Register): Promise<readonly object[]> {
  const snapshot = await register.snapshot('full', asOf(today));
  const unit = unitAt(snapshot, finance);
  const standIn = personNamed(snapshot, 'Roslev');
  const away = { personId: headOf(snapshot, finance), returns: '2026-12-03', standInId: standIn };
  const number = {
    unitId: unit?.id,
    value: { type: 'phone', number: '+4599311799' },
    visibility: 'switchboard',
  };
  const create = (entity: string, state: object) => ({
    ...{ do: 'create', entity, id: idOf('unit', entity), from: '2026-11-01', state },
  });
  return [
    { ...create('absence', away), to: '2026-12-03' },
    create('operatorNote', { unitId: unit?.id, text: 'Efter kl. 14: ring til vagten.' }),
    create('contactPoint', number),
    { ...create('contactPoint', hours(finance, [1])), id: idOf('unit', 'open on Mondays') },
    { ...create('contactPoint', hours(services, [2])), id: idOf('unit', 'open on Tuesdays') },
  ];
  function hours(path: string, days: readonly number[]) {
    const weekly = [{ days, spans: [{ from: '09:00', to: '15:00' }] }];
    const value = { type: 'opening-hours', hours: { weekly, exceptions: [] } };
    return { unitId: unitAt(snapshot, path)?.id, value, visibility: 'internal' };
  }
}

function headOf(snapshot: FullSnapshot, path: string): string | undefined {
  return leadersOf(snapshot, unitAt(snapshot, path)?.id ?? '')[0]?.holders[0]?.person?.id;
}

function personNamed(snapshot: FullSnapshot, familyName: string): string | undefined {
  return [...snapshot.person.values()].find((one) => one.familyName === familyName)?.id;
}

async function record(register: Register, operations: readonly object[]): Promise<void> {
  const asked = change.parse({ reason: 'For huset', operations });
  const outcome = await register.record(permitCommandLine(register.organisationId, 'tester'), asked, now);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
}

test('every door has the icon that the public one has', async () => {
  const iconOf = async (address: string) =>
    /<link rel="icon" href="([^"]+)"/.exec((await desk.get(address)).text)?.[1] ?? `none on ${address}`;
  const icons = await Promise.all(['/', '/omstilling', '/admin', '/admin/log-ind'].map(iconOf));
  expect(new Set(icons).size).toBe(1);
  expect((await site.get(icons[0] ?? '')).headers['content-type']).toContain('image/svg+xml');
});

async function signedIn(who: string): Promise<AtDesk> {
  const one = new AtDesk(site);
  await one.signIn(`${who}@aalborg.example`);
  return one;
}

const found = async (query: string, by = desk) =>
  (await by.get(`/omstilling?q=${encodeURIComponent(query)}`)).text;

describe('the operators’ screen', () => {
  test('is for those who may answer the switchboard', async () => {
    const nobody = new AtDesk(site);
    expect((await nobody.get('/omstilling?q=x')).headers.location).toBe(
      '/admin/log-ind?til=%2Fomstilling%3Fq%3Dx',
    );
    expect((await nobody.get('/omstilling/svar?q=x')).status).toBe(401);
    expect((await (await signedIn('editor')).get('/omstilling')).status).toBe(403);
    expect((await desk.get('/omstilling')).status).toBe(200);
  });

  test('finds by the words that callers use, and by the end of a number', async () => {
    expect(await found('litske')).toContain('Jørgen Litske Petersen');
    expect(await found('1799')).toContain('Økonomisk Afdeling');
    expect(await found('chef bygninger')).toContain('Peter Munk');
  });

  test('shows what only the house knows, and says so', async () => {
    const text = await found('økonomisk afdeling');
    for (const said of ['9931 1799', 'kun internt', 'Efter kl. 14: ring til vagten.'])
      expect(text).toContain(said);
    expect((await site.get('/soeg?q=1799')).text).not.toContain('9931 1799');
    expect((await site.get(`/${finance}`)).text).not.toMatch(/Efter kl. 14|9931 1799|Frav/);
  });

  test('tells of a unit whether it is open now, who leads it, what it takes care of, and what is below and beside it', async () => {
    const linesOf = async (query: string) => {
      const [, card = ''] = (await found(query)).split('<li class="call"');
      return [...card.matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, line = '']) => wordsIn(line));
    };
    expect(await linesOf('økonomisk afdeling')).toEqual([
      'Afdeling · Borgmesterens Forvaltning',
      'Fraværende, tilbage 3. december 2026 . Stedfortræder: Christian Roslev, Kommunaldirektør 9931 1505',
      'Åbent nu, lukker kl. 15',
      'Leder: Jørgen Litske Petersen, Vicekommunaldirektør 9931 1700',
      'Efter kl. 14: ring til vagten.',
      'Tager sig af: Kommunens budget, Kommunens regnskab, Administration af personaleforhold',
      'Enheder under: Økonomikontoret, Finanskontoret, Juridisk kontor, IT og Digitalisering, Borgerservice, Kantinen, Budtjenesten, Rengøringsenheden',
      'Ved siden af: Økonomiudvalget, Borgmesterkontoret, BusinessAalborg, Koncernservice',
    ]);
    expect(await linesOf('koncernservice')).toContainEqual(
      expect.stringMatching(/^Lukket nu, åbner .*kl\. 9$/),
    );
  });

  test('says until when the one who is asked for is away, and gives their stand-in to call', async () => {
    const text = await found('litske petersen');
    expect(text).toMatch(
      /Fraværende, tilbage 3\. december 2026[\s\S]*Stedfortræder: [\s\S]*Christian Roslev/,
    );
    expect(text).toMatch(/<li class="call" data-id="[^"]+" data-number="9931 1505"/);
  });

  test('gives one who answers for a part of it only that part', async () => {
    const here = await signedIn('here');
    expect(await found('bygninger', here)).toContain('AaK Bygninger');
    expect(await found('litske', here)).not.toContain('Jørgen Litske');
  });

  test('gives a unit without a number that of its head, or of the nearest above, and says whose it is', async () => {
    expect(await found('finanskontoret')).toMatch(/9931 1799<\/a><span class="note">Økonomisk Afdeling/);
    expect(await found('borgmesterkontoret')).toMatch(/9931 1505<\/a><span class="note">Christian Roslev/);
  });

  test.each(['', '   ', '%', '<script>alert(1)</script>', 'x'.repeat(5_000)])(
    'takes %j without harm',
    async (query) => {
      const { status, text } = await desk.get(`/omstilling?q=${encodeURIComponent(query)}`);
      expect(status).toBe(200);
      expect(text).not.toContain('<script>alert');
    },
  );
});

describe('what is taken home for when the network is lost', () => {
  const figures = async (who: string) => (await signedIn(who)).get('/omstilling/tal');

  test('is for operators alone, and as much of it as they may see', async () => {
    expect((await new AtDesk(site).get('/omstilling/tal')).status).toBe(401);
    for (const who of ['editor', 'reader'])
      expect(await figures(who)).toMatchObject({ status: 403, text: '' });
    const [all, part] = [await figures('operator'), await figures('here')];
    expect(all.text).toContain('9931 1799');
    expect(all.text).toMatch(/Fraværende, tilbage 3\. december 2026\. Stedfortræder: Christian Roslev/);
    expect(part.text).toContain('AaK Bygninger');
    expect(part.text).not.toMatch(/9931 1799|Litske|Økonomisk/);
    expect(all.headers['cache-control']).toBe('no-store');
  });

  test('is not sent twice, and goes when one signs out', async () => {
    const one = await signedIn('operator');
    const { etag } = (await one.get('/omstilling/tal')).headers;
    const again = await site.get('/omstilling/tal', {
      headers: { cookie: one.cookie, 'if-none-match': etag ?? '' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const out = await one.send('/omstilling', '/admin/log-ud', {});
    expect(out.headers['clear-site-data']).toBe('"cache", "storage"');
  });
});

describe('with a keyboard', () => {
  async function atScreen(): Promise<Page> {
    const page = await open(browser, site, '/omstilling');
    await page.fill('#email', 'operator@aalborg.example');
    await page.fill('#adgangskode', password);
    await page.click('main button[type=submit]');
    await page.waitForURL(/\/omstilling$/);
    await page.evaluate(`document.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (link) { event.preventDefault(); document.body.dataset.gone = link.href; }
    })`);
    return page;
  }
  const gone = (page: Page) => page.locator('body').getAttribute('data-gone');

  test('one types, sees, and calls with Enter', async () => {
    const page = await atScreen();
    await page.keyboard.type('peter munk');
    await page.locator('.call[data-chosen] .call__name', { hasText: 'Peter Munk' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('body[data-gone="tel:+4599314060"]').waitFor();
  });

  test('the arrows choose another, F8 copies its number and F9 writes to it', async () => {
    const page = await atScreen();
    await page.keyboard.type('munk');
    await page.locator('.call[data-chosen]').waitFor();
    const first = await page.locator('.call[data-chosen] .call__name').textContent();
    await page.keyboard.press('F8');
    await page.locator('#valgt', { hasText: '9931 4060' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('9931 4060');
    await page.keyboard.press('F9');
    expect(await gone(page)).toMatch(
      /^mailto:pmu%40aalborg\.dk\?subject=Please%20call%20back&body=To%20Peter%20Munk%0D%0A/,
    );
    await page.keyboard.type(' afdeling');
    await page.keyboard.press('Escape');
    await page.keyboard.type('kontor');
    await page.locator('.call').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.call[data-chosen] .call__name').textContent()).not.toBe(first);
    expect(await page.locator('#hvem:focus').count()).toBe(1);
  });

  test('whom one has called comes back when the field is empty, from this browser alone, until they are forgotten', async () => {
    const page = await atScreen();
    for (const [who, number] of [
      ['peter munk', '99314060'],
      ['litske', '99311505'],
    ]) {
      // At once: it is what was typed that is called, not what stood there before.
      await page.keyboard.type(who ?? '');
      await page.keyboard.press('Enter');
      await page.locator(`body[data-gone="tel:+45${number}"]`).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.recent').waitFor();
    }
    expect(await page.locator('.recent .call__name').allTextContents()).toEqual([
      'Jørgen Litske Petersen',
      'Peter Munk',
    ]);
    const kept = await page.evaluate<string>('Object.values(localStorage).join()');
    expect(kept).not.toMatch(/Munk|Litske|9931/);
    await page.keyboard.press('Enter');
    expect(await gone(page)).toBe('tel:+4599311505');
    expect(await axeViolations(page)).toEqual([]);
    // Days and calls ago: what was frequent long ago weighs less than what is called now.
    const calls = [
      ['finanskontoret', 10, 28],
      ['borgmesterkontoret', 2, 1],
      ['businessaalborg', 1, 0.1],
      ['aak bygninger', 40, 21],
    ] as const;
    const remembered = await Promise.all(
      calls.map(async ([who, times, days]) => {
        const [, id = ''] = /data-id="([^"]+)"/.exec(await found(who)) ?? [];
        return [id, [times, Date.now() - days * 24 * 3_600_000]] as const;
      }),
    );
    await page.evaluate((more) => {
      const [[key, text] = ['', '']] = Object.entries(localStorage);
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(text), ...Object.fromEntries(more) }));
    }, remembered);
    await page.reload();
    await page.locator('.recent').waitFor();
    expect(await page.locator('.recent .call__name').allTextContents()).toEqual([
      // The last three, then the most frequent of late.
      ...['Jørgen Litske Petersen', 'Peter Munk', 'BusinessAalborg'],
      ...['AaK Buildings', "The Mayor's Office", 'Finance Office'],
    ]);
    await page.click('[data-forget]');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    expect(await page.locator('.recent').count()).toBe(0);
  });

  test('axe finds nothing wrong, and nothing runs out of a narrow window', async () => {
    const page = await atScreen();
    await page.keyboard.type('petersen');
    await page.locator('.call__away').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    // A phone; and a window of 1280 at 200 %.
    for (const width of [360, 640]) {
      await page.setViewportSize({ width, height: 500 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(overflow)).toBe(false);
    }
  });
});
