// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../../testing/browser.ts';
import { pglite } from '../../../testing/databases.ts';
import { type OpenSite, openDemo, theDemo } from '../site.ts';
import { open } from '../visitor.ts';
import { diagram, focused, toolOn, unitOn } from './drawing.ts';

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.openWith(theDemo).then(openDemo), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const folded = `${diagram}?fold-ind=boern-og-unge%2Fskoler`;
const sign = (page: Page, name: string) => page.locator(`.oc:visible .oc-fold[aria-label^="${name}"]`);
const caption = (page: Page) => page.locator('.organisation-chart figcaption').textContent();

/** Marks the document, so that another one in its place would be seen. */
const mark = (page: Page) => page.evaluate("document.body.dataset.same = 'yes'");
const isSame = (page: Page) => page.evaluate<boolean>("document.body.dataset.same === 'yes'");

describe('a branch', () => {
  test('is folded in its place by the sign at it, and unfolded again', async () => {
    const page = await open(browser, site, diagram);
    await mark(page);
    await sign(page, 'Fold ind: Skoler, ').press('Enter');
    await sign(page, 'Fold Skoler ud').waitFor();
    expect(page.url()).toBe(`${site.origin}${folded}`);
    expect(await unitOn(page, 'Specialskoler').count()).toBe(0);
    expect(await caption(page)).toMatch(/: 80 af 86 enheder\.$/);
    expect(await focused(page)).toBe('Fold Skoler ud');
    await page.keyboard.press('Enter');
    await sign(page, 'Fold ind: Skoler, ').waitFor();
    expect(page.url()).toBe(`${site.origin}${diagram}`);
    expect(await caption(page)).toMatch(/: 86 enheder\.$/);
    expect(await isSame(page)).toBe(true);
  });

  test('is folded in the words too, and listed as one that can be unfolded', async () => {
    const page = await open(browser, site, diagram);
    await sign(page, 'Fold ind: Skoler, ').click();
    await page.getByRole('heading', { name: 'Fold mere ud' }).waitFor();
    expect(await page.locator('.columns__main a:text-is("Specialskoler")').count()).toBe(0);
    await page.getByText('1 enhed', { exact: true }).click();
    await mark(page);
    await page.locator('.link-list a', { hasText: 'Fold Skoler ud' }).click();
    await sign(page, 'Fold ind: Skoler, ').waitFor();
    expect(await page.locator('.columns__main a:text-is("Specialskoler")').count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Fold mere ud' }).count()).toBe(0);
    expect(await focused(page)).toMatch(/^Skoler, /);
    expect(await isSame(page)).toBe(true);
  });

  test('is as it was on the way back, with the focus at it', async () => {
    const page = await open(browser, site, diagram);
    await mark(page);
    await sign(page, 'Fold ind: Skoler, ').click();
    await sign(page, 'Fold Skoler ud').waitFor();
    await page.goBack();
    await unitOn(page, 'Specialskoler').waitFor();
    expect(await focused(page)).toMatch(/^Skoler, /);
    await page.goForward();
    await sign(page, 'Fold Skoler ud').waitFor();
    expect(await isSame(page)).toBe(true);
  });

  test('stands where it stood when it has been folded, also in a drawing that is scrolled', async () => {
    const page = await open(browser, site, diagram);
    const place = async () => {
      const { x = 0, y = 0 } = (await unitOn(page, 'Sundhed, ').boundingBox()) ?? {};
      return [Math.round(x), Math.round(y)];
    };
    await unitOn(page, 'Sundhed, ').scrollIntoViewIfNeeded();
    const [, top] = await place();
    await sign(page, 'Fold ind: Sundhed, ').click();
    await sign(page, 'Fold Sundhed ud').waitFor();
    expect((await place())[1]).toBe(top);
    for (let press = 0; press < 4; press += 1) await toolOn(page, 'Gør diagrammet større').click();
    await unitOn(page, 'Sundhed, ').scrollIntoViewIfNeeded();
    const before = await place();
    await sign(page, 'Fold Sundhed ud').click();
    await sign(page, 'Fold ind: Sundhed, ').waitFor();
    const moved = (await place()).map((at, i) => Math.abs(at - (before[i] ?? 0)));
    // The drawing stands at whole pixels, at a scale that is not whole.
    expect(Math.max(...moved)).toBeLessThanOrEqual(1);
  });

  test('is folded on its day and in its language', async () => {
    const page = await open(browser, site, '/en/boern-og-unge/organisationsdiagram?dato=2026-01-01');
    await sign(page, 'Fold: Schools').click();
    await page.waitForURL(
      `${site.origin}/en/boern-og-unge/organisationsdiagram?dato=2026-01-01&fold-ind=skoler`,
    );
    expect(await page.locator('.organisation-chart figcaption').textContent()).toContain('1 January 2026');
  });
});

test('where the server cannot be reached, the link is followed', async () => {
  const page = await open(browser, site, diagram);
  await mark(page);
  await page.route(/fold-ind/, (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await sign(page, 'Fold ind: Skoler, ').click();
  await sign(page, 'Fold Skoler ud').waitFor();
  expect(await isSame(page)).toBe(false);
  expect(page.url()).toBe(`${site.origin}${folded}`);
});

test('without JavaScript the same address shows the same, and the way to unfold it', async () => {
  const page = await open(browser, site, folded, false);
  expect(await caption(page)).toMatch(/: 80 af 86 enheder\.$/);
  expect(await unitOn(page, 'Specialskoler').count()).toBe(0);
  await page.locator('summary', { hasText: '1 enhed' }).click();
  await page.locator('.link-list a', { hasText: 'Fold Skoler ud' }).click();
  await unitOn(page, 'Specialskoler').waitFor();
});
