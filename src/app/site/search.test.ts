// SPDX-License-Identifier: MPL-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, operation, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { loadDemo } from '../demo.ts';
import { insideOf, tagsIn } from './markup.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';
import { open } from './visitor.ts';

const now = new Date('2026-11-23T09:00:00Z');
let register: Register;
let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  const database: Database = await pglite.openWith(theDemo);
  register = await loadDemo(database, now);
  [site, browser] = await Promise.all([openSite(database, register), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const at = (query: string, more = '') => `/soeg?q=${encodeURIComponent(query)}${more}`;
const wordsAt = async (address: string) => insideOf('main', (await site.get(address)).text) ?? '';

async function json(query: string) {
  const { text, bytes } = await site.get(`/soeg.json?q=${encodeURIComponent(query)}&antal=8`);
  expect(bytes.length).toBeLessThan(5_000);
  return JSON.parse(text) as {
    total: number;
    results: { name: string; kind: string; url: string; phone?: string }[];
  };
}

describe('a search', () => {
  test('gives what was found by kind, with place, leader and phone, and marks the words', async () => {
    const { text } = await site.get(at('kommunaldirektør roslev'));
    expect(text).toContain('<mark>Roslev</mark>');
    const words = insideOf('main', text);
    expect(words).toContain('Personer Christian Roslev');
    expect(words).toContain('9931 1505');
    expect(await wordsAt(at('økonomisk afdeling'))).toContain('Vicekommunaldirektør Jørgen Litske Petersen');
  });

  test('finds units by their former names, and people by a part of their number', async () => {
    expect((await json('skoleforvaltningen')).results[0]).toMatchObject({
      name: 'Børn og Unge',
      kind: 'enhed',
    });
    expect((await json('1505')).results[0]).toMatchObject({ name: 'Christian Roslev', phone: '9931 1505' });
  });

  test('is narrowed by kind and by administration, with plain links', async () => {
    const { text } = await site.get(at('kontor'));
    const links = tagsIn(text).map(({ attributes }) => attributes.href);
    expect(links).toContain('/soeg?q=kontor&slags=enhed');
    expect(links).toContain('/soeg?q=kontor&forvaltning=boern-og-unge');
    const words = await wordsAt(at('kontor', '&slags=enhed&forvaltning=boern-og-unge'));
    expect(words).toContain('Ét resultat');
    expect(words).not.toContain('Finanskontoret');
  });

  test('offers what was probably meant, and says what to do where nothing is found', async () => {
    expect(await wordsAt(at('juridsk kontor'))).toContain('Mente du juridisk kontor ?');
    const nothing = await wordsAt(at('xyzzyq'));
    expect(nothing).toContain('Vi fandt ikke noget for »xyzzyq«.');
    expect(nothing).toContain('9931 3131');
    expect(nothing).toContain('Opgaver A-Å');
  });

  test('in vain is counted for the editors, by its words, once the site is closed', async () => {
    const database = await pglite.openWith(theDemo);
    const counted = await loadDemo(database, now);
    const other = await openSite({ ...database, close: async () => {} }, counted);
    for (const address of [
      at('Xyzzyq'),
      at('xyzzyq', '&dato=2021-06-01'),
      at('kontor'),
      '/soeg.json?q=xyzzyw',
    ])
      await other.get(address);
    await other.close();
    expect(await counted.unanswered(10)).toMatchObject([{ words: 'xyzzyq', times: 1 }]);
    await database.close();
  });

  test('on an earlier day finds what was there then, and leads to it on that day', async () => {
    const then = await json('skoleforvaltningen');
    expect(then.results.map(({ name }) => name)).not.toContain('Skoleforvaltningen');
    const { text } = await site.get('/soeg.json?q=skoleforvaltningen&dato=2021-06-01');
    expect(JSON.parse(text).results[0]).toMatchObject({
      name: 'Skoleforvaltningen',
      url: '/skoleforvaltningen?dato=2021-06-01',
    });
  });

  test('finds what has just been recorded, and no longer what has just been taken away', async () => {
    const unit = unitAt(
      await register.snapshot('full', asOf('2026-11-23')),
      'klima-og-miljoe/kollektiv-trafik',
    );
    const record = (name: string) =>
      register.record(
        permitCommandLine(register.organisationId, 'test'),
        {
          reason: 'test',
          operations: [
            operation.parse({ do: 'rename', unitId: unit?.id, name: { da: name }, from: '2026-11-01' }),
          ],
        },
        now,
      );
    expect((await json('zyvexalen')).total).toBe(0);
    expect(await record('Zyvexalen')).toMatchObject({ ok: true });
    expect((await json('zyvexalen')).results[0]?.name).toBe('Zyvexalen');
    expect(await record('Kollektiv Trafik')).toMatchObject({ ok: true });
    expect((await json('zyvexalen')).results.map(({ name }) => name)).not.toContain('Zyvexalen');
  });

  test.each([
    '',
    ' ',
    '%',
    '\0',
    '"><script>alert(1)</script>',
    '\ud800',
    '٣٤٥',
    'a'.repeat(5000),
    '🦄 🦄',
    '-1 or 1=1',
    '* ? [',
    'æøå'.repeat(60),
  ])('for %j is answered', async (query) => {
    const address = `/soeg?q=${encodeURIComponent(query.replace('\ud800', '%ED%A0%80'))}`;
    const { status, text } = await site.get(address);
    expect(status).toBe(200);
    expect(text).not.toContain('<script>alert');
  });

  test('is told of to browsers', async () => {
    const { text } = await site.get('/');
    const told = tagsIn(text).find(({ attributes }) => attributes.rel === 'search');
    const { text: description, headers } = await site.get(told?.attributes.href ?? '');
    expect(headers['content-type']).toMatch(/^application\/opensearchdescription\+xml/);
    expect(description).toContain('template="https://organisation.example/soeg?q={searchTerms}"');
  });
});

describe('suggestions', () => {
  test('come while one types, are gone through with the arrows, and lead to the page', async () => {
    const page = await open(browser, site, '/borgmesterens-forvaltning');
    const field = page.getByRole('combobox').first();
    await field.pressSequentially('finansk');
    const option = page.getByRole('option', { name: 'Finanskontoret' });
    await option.waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/finanskontoret$/);
  });

  test('stay as they are once one chooses among them, whatever comes late', async () => {
    const page = await open(browser, site, '/borgmesterens-forvaltning');
    const late = Promise.withResolvers<void>();
    const asked = page.waitForRequest(/q=finansk&/);
    await page.route(/q=finansk&/, async (route) => {
      await late.promise;
      // Nobody waits for it any more.
      await route.continue().catch(() => {});
    });
    const field = page.getByRole('combobox').first();
    await field.pressSequentially('finans');
    await page.getByRole('option', { name: 'Finanskontoret' }).waitFor();
    await field.press('k');
    const request = await asked;
    const response = request.response();
    await field.press('ArrowDown');
    late.resolve();
    await response;
    await field.press('Enter');
    await page.waitForURL(/\/finanskontoret$/);
  });

  test('go away with Escape, and Enter without a choice searches', async () => {
    const page = await open(browser, site, '/');
    const field = page.getByRole('combobox').first();
    await field.pressSequentially('kontor');
    await page.locator('.suggestions li').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.suggestions li').count()).toBe(0);
    expect(await field.inputValue()).toBe('kontor');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/soeg\?q=kontor$/);
  });

  test('are not needed: without a script the form searches', async () => {
    const page = await open(browser, site, '/', false);
    await page.getByRole('searchbox').first().fill('finanskontoret');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/soeg\?q=finanskontoret$/);
    expect(await page.getByRole('link', { name: 'Finanskontoret' }).count()).toBe(1);
  });
});
