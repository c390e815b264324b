// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../../testing/browser.ts';
import { pglite } from '../../../testing/databases.ts';
import { type OpenSite, openDemo, theDemo } from '../site.ts';
import { open, tabTo } from '../visitor.ts';
import { diagram, drawingOn, percentOn, roomOn, scaleOf, scrolled, toolOn, unitOn } from './drawing.ts';

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.openWith(theDemo).then(openDemo), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Where the middle of a unit is on the screen. */
async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await unitOn(page, name).boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** The page with the drawing made larger until it can be scrolled both ways. */
async function enlarged(): Promise<Page> {
  const page = await open(browser, site, diagram);
  for (let press = 0; press < 4; press += 1) await toolOn(page, 'Gør diagrammet større').click();
  return page;
}

describe('the drawing is made larger and smaller', () => {
  test('with the buttons, and fitted again', async () => {
    const page = await open(browser, site, diagram);
    await toolOn(page, 'Gør diagrammet større').click();
    expect(await percentOn(page)).toBe(125);
    expect(await scaleOf(page)).toBeCloseTo(1.25);
    await toolOn(page, 'Gør diagrammet mindre').click();
    await toolOn(page, 'Gør diagrammet mindre').click();
    expect(await scaleOf(page)).toBeCloseTo(0.8);
    await toolOn(page, 'Tilpas').click();
    expect(await percentOn(page)).toBe(100);
    expect(await drawingOn(page).getAttribute('style')).toBe('');
  });

  test('within limits', async () => {
    const page = await open(browser, site, diagram);
    for (let press = 0; press < 10; press += 1) await toolOn(page, 'Gør diagrammet større').click();
    expect(await percentOn(page)).toBe(400);
    for (let press = 0; press < 20; press += 1) await toolOn(page, 'Gør diagrammet mindre').click();
    expect(await percentOn(page)).toBe(25);
  });

  test('with plus, minus and 0 when it has the focus', async () => {
    const page = await open(browser, site, diagram);
    await tabTo(page, '.oc');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await percentOn(page)).toBe(156);
    await page.keyboard.press('-');
    expect(await percentOn(page)).toBe(125);
    await page.keyboard.press('0');
    expect(await percentOn(page)).toBe(100);
  });

  test('with the wheel and Ctrl, where the pointer is', async () => {
    const page = await enlarged();
    const before = await middleOf(page, 'Børn og Unge');
    await page.mouse.move(before.x, before.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await expect.poll(() => percentOn(page)).toBeGreaterThan(280);
    const after = await middleOf(page, 'Børn og Unge');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
  });

  test('not with the wheel alone, which scrolls', async () => {
    const page = await open(browser, site, diagram);
    await drawingOn(page).hover();
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(0);
    expect(await percentOn(page)).toBe(100);
  });

  test('with two fingers', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`${site.origin}${diagram}`);
    await roomOn(page).scrollIntoViewIfNeeded();
    const before = await scaleOf(page);
    const talk = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', apart: number) => {
      const fingers = [180 - apart, 180 + apart].map((x, id) => ({ x, y: 620, id }));
      return talk.send('Input.dispatchTouchEvent', { type, touchPoints: fingers });
    };
    await touch('touchStart', 40);
    for (const apart of [50, 60, 70, 80]) await touch('touchMove', apart);
    await talk.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect((await scaleOf(page)) / before).toBeCloseTo(2, 1);
    await context.close();
  });
});

describe('a drawing that is larger than its room', () => {
  test('is drawn along by the mouse, also at a unit, which is not gone to', async () => {
    const page = await enlarged();
    const [from, before] = [await middleOf(page, 'Børn og Unge'), await scrolled(page)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y - 40, { steps: 5 });
    await page.mouse.up();
    expect(await scrolled(page)).toEqual({ left: before.left + 60, top: before.top + 40 });
    expect(page.url()).toBe(`${site.origin}${diagram}`);
    await unitOn(page, 'Børn og Unge').click();
    await page.waitForURL(`${site.origin}/boern-og-unge`);
  });

  test('is scrolled with the arrow keys when it has the focus', async () => {
    const page = await enlarged();
    await drawingOn(page).focus();
    const { left, top } = await scrolled(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await scrolled(page)).left).toBeGreaterThan(left);
    await expect.poll(async () => (await scrolled(page)).top).toBeGreaterThan(top);
  });

  test('shows the unit that gets the focus', async () => {
    const page = await enlarged();
    await unitOn(page, 'Elitesport Aalborg').focus();
    const [unit, room] = [
      await unitOn(page, 'Elitesport Aalborg').boundingBox(),
      await roomOn(page).boundingBox(),
    ];
    expect(unit?.y).toBeGreaterThanOrEqual(room?.y ?? Infinity);
    expect((unit?.y ?? 0) + (unit?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
  });

  test('is fitted again where the window gets another shape', async () => {
    const page = await enlarged();
    expect(await percentOn(page)).toBeGreaterThan(100);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => percentOn(page)).toBeLessThanOrEqual(100);
    expect(await scaleOf(page)).toBeLessThanOrEqual(1);
  });
});

test('the drawing fills the screen, whole, and Escape gives the page back', async () => {
  const page = await open(browser, site, diagram);
  await toolOn(page, 'Fuld skærm').press('Enter');
  await page.locator('.organisation-chart:fullscreen [aria-pressed=true]').waitFor();
  const { width = 0, height = 0 } = (await drawingOn(page).boundingBox()) ?? {};
  const { width: wide = 0, height: high = 0 } = (await roomOn(page).boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(wide);
  expect(height).toBeLessThanOrEqual(high);
  expect(await page.locator('.organisation-chart__skip').isVisible()).toBe(false);
  await toolOn(page, 'Fuld skærm').press('Escape');
  await page.evaluate('document.fullscreenElement && document.exitFullscreen()');
  await page.locator('.organisation-chart:not(:fullscreen) [aria-pressed=false]').waitFor();
  expect(await percentOn(page)).toBe(100);
});
