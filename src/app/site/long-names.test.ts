// SPDX-License-Identifier: MPL-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { aContactPoint, aTask, aUnit, aWebsite, idOf } from '../../testing/organisation.ts';
import { registerOf } from '../../testing/register-of.ts';
import { type OpenSite, openSite } from './site.ts';

/** Danish lets words grow together, and someone will. */
const word = 'Speciallægepraksisplanlægningsstabiliseringsperiode';
const long = `${word}s${word.toLowerCase()}`.padEnd(196, 'n');
const line = `${word} og ${'hvad der ellers hører til '.repeat(6)}`.slice(0, 200).trim();

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  const database = await pglite.open();
  const register = await registerOf(database, {
    units: [
      aUnit({ name: long, kind: 'forvaltning', slug: 'lang', summary: { da: line } }),
      aUnit({ name: line, parent: long, kind: 'kontor', slug: 'linje' }),
      aUnit({ name: `${long} inde`, parent: line, kind: 'team', slug: 'inde' }),
      aUnit({ name: `${long} stab`, parent: long, kind: 'stab', relation: 'staff', slug: 'stab' }),
    ],
    leaders: [
      { title: long, unit: long, name: `${word} ${word}sen`, capacity: 'acting' },
      { title: line, unit: line, name: 'Bo Lind' },
    ],
    tasks: [aTask({ title: long, unit: line })],
    contactPoints: [
      aContactPoint({
        unit: long,
        value: {
          type: 'email',
          address: `${word.toLowerCase().replaceAll('æ', 'ae')}@${'strandby.'.repeat(10)}dk`,
        },
      }),
      aContactPoint({ unit: long, value: { type: 'phone', number: '+4599311505' }, purpose: { da: long } }),
      aContactPoint({
        post: `${long}, ${long}`,
        value: { type: 'web', url: `https://example.dk/${'a'.repeat(200)}` },
      }),
    ],
    websites: [
      aWebsite({ title: long, url: `https://example.dk/${'b'.repeat(200)}`, unitId: idOf('unit', long) }),
    ],
  });
  [site, browser] = await Promise.all([openSite(database, register), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const addresses = [
  '/',
  '/lang',
  '/lang/linje',
  '/lang/organisationsdiagram',
  '/hjemmesider',
  '/soeg?q=periode',
  `/${'l'.repeat(200)}`,
];

/** What stands out of the window to the right, if not inside something that scrolls or hides it by itself. */
const standingOut = `[...document.querySelectorAll('body *')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('svg, .sr-only, .skipnav, select'))
  .map((one) => one.outerHTML.slice(0, 100))`;

test.each([320, 360, 768, 1440])('names of 200 letters stay on the page at %i pixels', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(`${site.origin}${address}`);
    const out = await page.evaluate<string[]>(standingOut);
    const scrolls = await page.evaluate<number>('document.documentElement.scrollWidth');
    found.push(
      ...out.map((one) => `${address}: ${one}`),
      ...(scrolls > width ? [`${address} scrolls to ${scrolls}`] : []),
    );
  }
  await page.close();
  expect(found).toEqual([]);
});
