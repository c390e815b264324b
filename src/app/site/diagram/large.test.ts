// SPDX-License-Identifier: MPL-2.0
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../database/index.ts';
import type { Register } from '../../../register/index.ts';
import { bigOrganisation } from '../../../testing/big-organisation.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { pglite } from '../../../testing/databases.ts';
import { emptyRegister, recordAll } from '../../../testing/register-of.ts';
import { type OpenSite, openSite } from '../site.ts';
import { open } from '../visitor.ts';
import { diagram, drawingOn, focused } from './drawing.ts';

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  const database = await pglite.open();
  [site, browser] = await Promise.all([openSite(database, await bigRegister(database)), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function bigRegister(database: Database): Promise<Register> {
  const register = await emptyRegister(database);
  for (const { change } of bigOrganisation({ units: 700, people: 50 })) {
    await recordAll(register, change.operations);
  }
  return register;
}

const out = '.oc:visible .oc-fold[aria-label$=" ud"]';

describe('an organisation that is too large for one drawing', () => {
  test('is unfolded in place, branch by branch, from the drawing and from the words', async () => {
    const page = await open(browser, site, diagram);
    await page.evaluate("document.body.dataset.same = 'yes'");
    const before = await drawingOn(page).locator('.oc-box, .oc-row').count();
    const name = await page.locator(out).first().getAttribute('aria-label');
    await page.locator(out).first().click();
    const folding = page.locator(`.oc:visible .oc-fold[aria-label="${name?.replace(/ud$/, 'ind')}"]`);
    await folding.waitFor();
    expect(await focused(page)).toBe(name?.replace(/ud$/, 'ind'));
    const after = await drawingOn(page).locator('.oc-box, .oc-row').count();
    expect(after).toBeGreaterThan(before);
    await page
      .locator('.columns__main a', { hasText: /^Vis .* mere$/ })
      .first()
      .click();
    await expect.poll(() => page.url().match(/fold-ud=/g)?.length).toBe(2);
    await expect.poll(() => drawingOn(page).locator('.oc-box, .oc-row').count()).toBeGreaterThan(after);
    expect(await page.evaluate('document.body.dataset.same')).toBe('yes');
  });

  test('leads on to the diagram of a branch, where as many are unfolded as can be', async () => {
    const page = await open(browser, site, diagram);
    for (let branches = 0; branches < 20; branches += 1) {
      const name = (await page.locator(out).first().getAttribute('aria-label')) ?? '';
      await page.locator(out).first().click();
      await page.locator(`.oc:visible .oc-fold[aria-label="${name}"]`).waitFor({ state: 'detached' });
    }
    expect(await page.locator(out).count()).toBe(0);
    const away = page.locator('.oc:visible .oc-fold[aria-label^="Diagram for "]').first();
    const href = (await away.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/.+\/organisationsdiagram$/);
    await away.click();
    await page.waitForURL(`${site.origin}${href}`);
  });
});
