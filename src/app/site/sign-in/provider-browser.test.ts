// SPDX-License-Identifier: MPL-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../../testing/axe.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { pglite } from '../../../testing/databases.ts';
import { freePort } from '../../../testing/free-port.ts';
import { IdentityProvider } from '../../../testing/identity-provider.ts';
import { loadDemo } from '../../demo.ts';
import { Keys } from '../keys.ts';
import { type OpenSite, openSite } from '../site.ts';
import { enter, open } from '../visitor.ts';

const now = new Date('2026-11-23T09:00:00Z');
let site: OpenSite;
let browser: Browser;
let provider: IdentityProvider;
beforeAll(async () => {
  const database = await pglite.open();
  const register = await loadDemo(database, now);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  provider = await IdentityProvider.open(`${url}/admin/udbyder/svar`);
  const { issuer, clientId, clientSecret } = provider;
  const about = { name: 'rådhusets login', groupsClaim: 'groups' };
  const rules = [{ group: 'chefer', role: 'administrator', unit: '' }] as const;
  const settings = { issuer, clientId, clientSecret, ...about, rules };
  site = await openSite(database, register, () => now, url, { port, provider: settings });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await provider?.stop();
});

test.each([
  [1440, 'light', true],
  [360, 'dark', false],
] as const)(
  'an editor signs in at the provider and out again (%i px, %s, script: %s)',
  async (width, colorScheme, scripts) => {
    const email = 'anne@aalborg.example';
    provider.person = { sub: 'anne', email, email_verified: true, name: 'Anne Holm', groups: ['chefer'] };
    const page = await open(browser, site, '/klima-og-miljoe', scripts);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.click('.footer a[href^="/admin/ret"]');
    const wrong = scripts ? [...(await axeViolations(page))] : [];
    await page.click('main form[action="/admin/udbyder"] button');
    await page.waitForURL(/\/admin\/enhed\//);
    expect(await page.locator('.account-bar').textContent()).toContain('Anne Holm');
    await page.goto(`${site.origin}/admin/konto`);
    if (scripts) wrong.push(...(await axeViolations(page)));
    expect(wrong).toEqual([]);
    await page.click('.account-bar button >> nth=0');
    await page.waitForURL(/log-ind\?ud/);
    await page.goto(`${site.origin}/admin`);
    expect(page.url()).toContain('/admin/log-ind');
  },
);

test('with nothing but a keyboard', async () => {
  const email = 'anne@aalborg.example';
  provider.person = { sub: 'anne', email, email_verified: true, name: 'Anne Holm', groups: ['chefer'] };
  const keys = new Keys(await open(browser, site, '/klima-og-miljoe', true, 'da-DK'));
  await keys.follow('For redaktører');
  await keys.to('Log ind med rådhusets login');
  await enter(keys.page, /\/admin\/enhed\//);
  expect(await keys.page.locator('.account-bar').textContent()).toContain('Anne Holm');
  await keys.to('Log ud');
  await enter(keys.page, /log-ind\?ud/);
});
