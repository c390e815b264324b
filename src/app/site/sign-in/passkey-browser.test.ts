// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../database/index.ts';
import { axeViolations } from '../../../testing/axe.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { pglite } from '../../../testing/databases.ts';
import { freePort } from '../../../testing/free-port.ts';
import { loadDemo } from '../../demo.ts';
import { AtDesk, anEditor, password } from '../editors.ts';
import { type OpenSite, openSite, theDemo } from '../site.ts';
import { open } from '../visitor.ts';

const email = 'passkey@aalborg.example';
const clock = { now: new Date('2026-11-23T09:00:00Z') };
let site: OpenSite;
let browser: Browser;
let database: Database;

beforeAll(async () => {
  database = await pglite.openWith(theDemo);
  const register = await loadDemo(database, clock.now);
  await anEditor(database, email, 'editor');
  await anEditor(database, 'other@aalborg.example', 'editor');
  const port = await freePort();
  // Devices make keys for names alone, not for network addresses.
  const named = await openSite(database, register, () => clock.now, `http://localhost:${port}`, { port });
  site = { ...named, origin: `http://localhost:${port}` };
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page in a browser with a device that makes keys, and opens them without asking its owner. */
async function atDevice(address: string): Promise<Page> {
  const page = await open(browser, site, address, true, 'da-DK');
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal' },
      ...{ hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return page;
}

async function signIn(page: Page, who = email): Promise<void> {
  await page.goto(`${site.origin}/admin/log-ind?til=/admin/konto`);
  await page.fill('#email', who);
  await page.fill('#adgangskode', password);
  await page.click('form[action="/admin/log-ind"] button');
  await page.waitForURL(/\/admin\/konto$/);
}

/** Adds a passkey; gives the answer of the device, as it was sent. */
async function addKey(page: Page, name: string): Promise<string> {
  await page.fill('#noegle-navn', name);
  return answerSent(page, () => page.click('form[data-passkey="make"] button'));
}

async function answerSent(page: Page, act: () => Promise<unknown>): Promise<string> {
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().includes('adgangsnoegle'),
  );
  await act();
  const fields = new URLSearchParams((await sent).postData() ?? '');
  await page.waitForURL(/gemt=|\/admin\/enhed|\/admin$/);
  return fields.get('svar') ?? '';
}

const minuteLater = () => {
  clock.now = new Date(clock.now.getTime() + 60_000);
};
const isIn = async (desk: AtDesk) => (await desk.get('/admin')).status === 200;

describe('a passkey', () => {
  let page: Page;
  let made: string;
  let signed: string;

  test('is added on one’s own account, and signs in to where one wanted to go', async () => {
    page = await atDevice('/admin/log-ind');
    await signIn(page);
    made = await addKey(page, 'Min telefon');
    expect(await page.locator('main').textContent()).toContain('Adgangsnøglen er tilføjet.');
    expect(await axeViolations(page)).toEqual([]);
    await page.click('.account-bar button >> nth=0');
    await page.waitForURL(/log-ind/);
    await page.goto(`${site.origin}/admin/ret?side=/klima-og-miljoe`);
    expect(await axeViolations(page)).toEqual([]);
    minuteLater();
    await page.reload();
    signed = await answerSent(page, () => page.click('form[data-passkey="get"] button'));
    await page.goto(`${site.origin}/admin/konto`);
    const text = await page.locator('main').textContent();
    expect(text).toContain('Min telefon');
    expect(text).toMatch(/Adgangsnøgle.*dette sted|dette sted.*Adgangsnøgle/s);
  });

  test('answers once: whoever overheard it is not let in', async () => {
    // Keys that lie on several devices do not count how often they have signed.
    await sql`update passkey set counter = 0`.execute(database.query);
    const desk = new AtDesk(site);
    const answer = await desk.post('/admin/adgangsnoegle', { svar: signed });
    expect([answer.status, await isIn(desk)]).toEqual([422, false]);
    expect(answer.text).toContain('Adgangsnøglen kunne ikke bruges.');
  });

  test('is refused from another site, and so is an answer that was tampered with or is none', async () => {
    const desk = new AtDesk(site);
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await desk.post('/admin/adgangsnoegle', { svar: signed }, foreign)).status).toBe(403);
    const tampered = signed.replace(
      /"signature":"(.)/,
      (_, first) => `"signature":"${first === 'A' ? 'B' : 'A'}`,
    );
    const unknown = signed.replace(/"(id|rawId)":"[^"]+"/g, '"$1":"AAAA"');
    for (const svar of [tampered, unknown, made, '', '{}', '[', 'x'.repeat(10_000)])
      expect([svar.slice(0, 20), (await desk.post('/admin/adgangsnoegle', { svar })).status]).toEqual([
        svar.slice(0, 20),
        422,
      ]);
    expect(await isIn(desk)).toBe(false);
  });

  test('is added to no account by the answer that was meant for another, nor twice', async () => {
    for (const who of [email, 'other@aalborg.example']) {
      const desk = new AtDesk(site);
      await desk.signIn(who);
      const fields = { svar: made, 'noegle-navn': 'Stjålet' };
      const answer = await desk.send('/admin/konto', '/admin/konto/adgangsnoegle', fields);
      expect([answer.status, answer.text.includes('kunne ikke bruges')]).toEqual([422, true]);
    }
  });

  test('is not added by whoever finds a browser open after a while', async () => {
    await signIn(page);
    clock.now = new Date(clock.now.getTime() + 20 * 60_000);
    await page.goto(`${site.origin}/admin/konto`);
    expect(await page.locator('form[data-passkey="make"]').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('Log ind igen for at tilføje en.');
    const [cookie] = await page.context().cookies();
    const desk = new AtDesk(site);
    desk.cookie = `${cookie?.name}=${cookie?.value}`;
    const fields = { svar: made, 'noegle-navn': 'For sent' };
    const answer = await desk.send('/admin/konto', '/admin/konto/adgangsnoegle', fields);
    expect([answer.status, answer.text.includes('for længe siden')]).toEqual([422, true]);
  });

  test('signs nobody in after it was removed by its owner, whom alone it can be removed by', async () => {
    const id = JSON.parse(made).id;
    const other = new AtDesk(site);
    await other.signIn('other@aalborg.example');
    await other.send('/admin/konto', '/admin/konto/adgangsnoegle', { fjern: id });
    await page.goto(`${site.origin}/admin/konto`);
    await page.click('button[aria-label="Fjern Min telefon"]');
    await page.waitForURL(/gemt=fjernet/);
    await page.goto(`${site.origin}/admin/log-ind`);
    await page.click('form[data-passkey="get"] button');
    await page.waitForURL(/adgangsnoegle$/);
    expect(await page.locator('main').textContent()).toContain('Adgangsnøglen kunne ikke bruges.');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('that the device does not give leaves one where one was, told so', async () => {
    const empty = await atDevice('/admin/log-ind');
    await empty.click('form[data-passkey="get"] button');
    await empty.locator('form[data-passkey="get"] [role="status"]:not(:empty)').waitFor();
    expect(await empty.locator('[role="status"]').textContent()).toContain('Det blev afbrudt.');
    expect(await empty.locator('#adgangskode').isVisible()).toBe(true);
  });

  test('is not offered where no script runs', async () => {
    const plain = await open(browser, site, '/admin/log-ind', false);
    expect(await plain.locator('form[data-passkey]').isVisible()).toBe(false);
  });
});
