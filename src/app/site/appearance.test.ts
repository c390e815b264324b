// SPDX-License-Identifier: MPL-2.0
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { englishOf, everyKindOfPage } from './pages.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const narrow = { viewport: { width: 320, height: 640 } };
const desk = { viewport: { width: 1440, height: 900 } };

/** Pages that look like another one. */
const alike =
  /-before-all$|^(front-on-a-day|unit-with-staffs|diagram-of-all|search-empty|privacy|cookies|person-today)$/;

let site: OpenSite;
let browser: Browser;
let kinds: ReadonlyMap<string, string>;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.openWith(theDemo).then(openDemo), openBrowser()]);
  const danish = [...(await everyKindOfPage(site))].filter(([name]) => !alike.test(name));
  const english = [...englishOf(new Map(danish))].filter(([name]) =>
    /^(front|unit-on-a-day|nothing)-en$/.test(name),
  );
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
    await page.emulateMedia({ media: null, reducedMotion: null });
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

/** Whatever would still move, where motion is unwelcome. */
async function moving(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate<string[]>(`[...document.querySelectorAll('*')].filter((one) => {
    const style = getComputedStyle(one);
    const longest = (times) => Math.max(...times.split(',').map(parseFloat));
    return longest(style.animationDuration) > 0.01 || longest(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
  }).map((one) => 'moves: ' + one.tagName + '.' + one.className)`);
}

/** Whatever is printed though it only works on a screen, and whatever should be and is not. */
async function misprinted(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate<string[]>(`[
    ...[...document.querySelectorAll('form, .header__links a, .share button, .skipnav')]
      .filter((one) => one.checkVisibility()).map((one) => 'is printed: ' + one.outerHTML.slice(0, 90)),
    ...(document.querySelector('h1').checkVisibility() ? [] : ['is printed without h1'])]`);
}

/** What several checks find, in their order: the last may leave the page in another state. */
const all =
  (...checks: readonly ((page: Page) => Promise<readonly string[]>)[]) =>
  async (page: Page) => {
    const found: string[] = [];
    for (const check of checks) found.push(...(await check(page)));
    return found;
  };

const tooSmall = (page: Page) =>
  page.evaluate<string[]>(smallTargets(24, 'a, button, summary, input, select'));
const smallNumbers = (page: Page) => page.evaluate<string[]>(smallTargets(44, 'main .phone'));

describe('every kind of page', () => {
  test('on a phone passes axe, light and dark, and has targets that a thumb hits', async () => {
    expect(await onEveryKind(phone, all(tooSmall, smallNumbers, violationsInBothSchemes))).toEqual([]);
  });

  test('on a desk passes axe, light and dark, keeps still for whom motion hurts, and prints well', async () => {
    expect(await onEveryKind(desk, all(violationsInBothSchemes, moving, misprinted))).toEqual([]);
  });

  test('needs no scrolling sideways at 320 pixels, which is 400 % zoom', async () => {
    expect(await onEveryKind(narrow, (page) => page.evaluate(overflow))).toEqual([]);
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
