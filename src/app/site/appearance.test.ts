// SPDX-License-Identifier: MPL-2.0
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { englishOf, everyKindOfPage } from './pages.ts';
import { type OpenSite, openDemo } from './site.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const narrow = { viewport: { width: 320, height: 640 } };
const desk = { viewport: { width: 1440, height: 900 } };

let site: OpenSite;
let browser: Browser;
let kinds: ReadonlyMap<string, string>;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.open().then(openDemo), openBrowser()]);
  const danish = await everyKindOfPage(site);
  const english = [...englishOf(danish)].filter(([name]) => /^(front|unit-on-a-day|nothing)-en$/.test(name));
  kinds = new Map([...danish, ...english]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What is found on pages of every kind, one after the other, in a browser with these traits. */
async function onEveryKind(
  options: BrowserContextOptions,
  find: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const found: string[] = [];
  for (const [name, address] of kinds) {
    await page.goto(`${site.origin}${address}`);
    found.push(...(await find(page)).map((line) => `${name}: ${line}`));
  }
  await context.close();
  return found;
}

async function violationsInBothSchemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axeViolations(page, { rules: ['color-contrast'] }))];
}

/** Elements that one presses, outside running text, that are smaller than asked for: WCAG 2.2, 2.5.8. */
const smallTargets = (least: number, which: string) => `
  [...document.querySelectorAll('${which}')]
    .filter((one) => one.checkVisibility() && !one.closest('.skipnav, p:not(.diagram-card__links), .lead'))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && (box.height < ${least} || box.width < 24))
    .map(({ one, box }) => one.outerHTML.slice(0, 90) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`;

const overflow = `document.documentElement.scrollWidth > innerWidth
  ? ['scrolls to ' + document.documentElement.scrollWidth] : []`;

describe('every kind of page', () => {
  test.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('passes axe on %s, light and dark', async (_, options) => {
    expect(await onEveryKind(options, violationsInBothSchemes)).toEqual([]);
  });

  test('needs no scrolling sideways at 320 pixels, which is 400 % zoom', async () => {
    expect(await onEveryKind(narrow, (page) => page.evaluate(overflow))).toEqual([]);
  });

  test('has on a phone targets that a thumb hits, and numbers to call that are larger still', async () => {
    const small = await onEveryKind(phone, async (page) => [
      ...(await page.evaluate<string[]>(smallTargets(24, 'a, button, summary, input, select'))),
      ...(await page.evaluate<string[]>(smallTargets(44, 'main .phone'))),
    ]);
    expect(small).toEqual([]);
  });

  test('keeps still where motion is unwelcome', async () => {
    const moving = `[...document.querySelectorAll('*')].filter((one) => {
      const style = getComputedStyle(one);
      const seconds = (times) => Math.max(...times.split(',').map(parseFloat));
      return seconds(style.animationDuration) > 0.01 || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
    }).map((one) => one.tagName + '.' + one.className)`;
    expect(await onEveryKind({ ...desk, reducedMotion: 'reduce' }, (page) => page.evaluate(moving))).toEqual(
      [],
    );
  });

  test('prints without what only works on a screen', async () => {
    const printed = await onEveryKind(desk, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator(
        'form:visible, .header__links a:visible, .share button:visible, .skipnav:visible',
      );
      return [
        ...(await shown.evaluateAll((all) => all.map(String))),
        ...((await page.locator('h1:visible').count()) === 1 ? [] : ['no h1']),
      ];
    });
    expect(printed).toEqual([]);
  });

  test('shows in forced colours where the focus is', async () => {
    const context = await browser.newContext({ ...desk, forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${site.origin}${kinds.get('unit-on-a-day')}`);
    const outlines = new Set<string>();
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      outlines.add(
        await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle + ' ' +
        (parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2)`),
      );
    }
    await context.close();
    expect([...outlines]).toEqual(['solid true']);
  });
});
