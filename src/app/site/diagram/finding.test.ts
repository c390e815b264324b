// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../../testing/browser.ts';
import { pglite } from '../../../testing/databases.ts';
import { type OpenSite, openDemo, theDemo } from '../site.ts';
import { enter, open, tabTo } from '../visitor.ts';
import { diagram, focused, roomOn, scaleOf, toolOn, unitOn } from './drawing.ts';

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.openWith(theDemo).then(openDemo), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const field = '.organisation-chart input[type=search]';
const said = (page: Page) => page.locator('.organisation-chart [role=status]').textContent();
const found = (page: Page) => page.locator('.oc:visible .oc-found');

describe('finding a unit in the drawing', () => {
  test('marks all that have the word with a flag, and says how many there are', async () => {
    const page = await open(browser, site, diagram);
    await tabTo(page, field);
    await page.keyboard.type('KONTORET');
    expect(await said(page)).toBe('4 enheder fundet');
    expect(await found(page).count()).toBe(4);
    expect(await found(page).locator('.oc-flag').count()).toBe(4);
    await page.keyboard.type('x');
    expect(await said(page)).toBe('Ingen enheder fundet');
    expect(await page.locator('.oc-flag').count()).toBe(0);
  });

  test('finds those who lead, as they are said aloud', async () => {
    const page = await open(browser, site, diagram);
    await page.locator(field).fill('torben risager');
    expect(await said(page)).toBe('1 enhed fundet');
    expect(await found(page).locator('a[aria-label^=Koncernservice]').count()).toBe(1);
  });

  test('goes from one to the next with Enter, and back with Shift, and shows each', async () => {
    const page = await open(browser, site, diagram);
    await toolOn(page, 'Gør diagrammet mindre').click();
    await page.locator(field).fill('kultur');
    await page.keyboard.press('Enter');
    expect(await said(page)).toBe('1 af 6: Kulturskolen');
    await page.keyboard.press('Enter');
    expect(await said(page)).toMatch(/^2 af 6: /);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    expect(await said(page)).toMatch(/^6 af 6: /);
    expect(await page.locator('.oc-here').count()).toBe(1);
    expect(await scaleOf(page)).toBe(1);
    expect(await isShown(page)).toBe(true);
    expect(await page.locator(`${field}:focus`).count()).toBe(1);
  });

  test('moves into the drawing with the arrow down', async () => {
    const page = await open(browser, site, diagram);
    await tabTo(page, field);
    await page.keyboard.type('juridisk');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Juridisk kontor/);
  });
});

/** Is the one that was gone to within what is seen of the drawing? */
async function isShown(page: Page): Promise<boolean> {
  const [one, room] = [await page.locator('.oc-here').boundingBox(), await roomOn(page).boundingBox()];
  if (!one || !room) return false;
  return one.y >= room.y && one.y + one.height <= room.y + room.height && room.y >= 0;
}

describe('the arrow keys go', () => {
  test('from a unit to the one over it, under it and beside it', async () => {
    const page = await open(browser, site, diagram);
    await unitOn(page, 'Kultur,').focus();
    const onward = async (key: string) => {
      await page.keyboard.press(key);
      return focused(page);
    };
    expect(await onward('ArrowDown')).toMatch(/^Kulturafdelingen/);
    expect(await onward('ArrowRight')).toMatch(/^Aalborg Bibliotekerne/);
    expect(await onward('ArrowLeft')).toMatch(/^Kulturafdelingen/);
    expect(await onward('ArrowUp')).toMatch(/^Kultur,/);
    expect(await onward('ArrowUp')).toMatch(/^Sundhed og Kultur,/);
    expect(await onward('ArrowUp')).toMatch(/^Aalborg Kommune,/);
  });

  test('down past the committee, which is drawn over its unit', async () => {
    const page = await open(browser, site, diagram);
    await unitOn(page, 'Borgmesterens Forvaltning').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Borgmesterkontoret/);
  });

  test('nowhere at the ends', async () => {
    const page = await open(browser, site, diagram);
    await unitOn(page, 'Aalborg Kommune').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatch(/^Aalborg Kommune/);
  });
});

describe('a branch alone', () => {
  test('is one Tab further than its unit and its sign', async () => {
    const page = await open(browser, site, `${diagram}?dato=2021-06-01`);
    await unitOn(page, 'Økonomisk Afdeling').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Vis kun denne gren: Økonomisk Afdeling/);
    await enter(page, '/borgmesterens-forvaltning/oekonomisk-afdeling/organisationsdiagram?dato=2021-06-01');
  });

  test('is offered at the unit that is pointed at, and at no other', async () => {
    const page = await open(browser, site, diagram);
    await unitOn(page, 'Skoler, ').hover();
    const offered = page.locator('.oc-branch');
    expect(await offered.getAttribute('href')).toBe('/boern-og-unge/skoler/organisationsdiagram');
    await unitOn(page, 'Kultur,').hover();
    expect(await offered.count()).toBe(1);
    await page.locator('h1').hover();
    expect(await offered.count()).toBe(0);
    await unitOn(page, 'Specialskoler').hover();
    expect(await offered.count()).toBe(0);
  });
});
