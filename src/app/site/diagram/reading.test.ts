// SPDX-License-Identifier: MPL-2.0
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../../../testing/axe.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { pglite } from '../../../testing/databases.ts';
import { type OpenSite, openDemo, theDemo } from '../site.ts';
import { open } from '../visitor.ts';
import { diagram, drawingOn, unitOn } from './drawing.ts';

let site: OpenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([pglite.openWith(theDemo).then(openDemo), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** All that Chromium tells a screen reader, in its order: `link: Spring diagrammet over`. */
async function heard(page: Page): Promise<readonly string[]> {
  const talk = await page.context().newCDPSession(page);
  const { nodes } = await talk.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string): string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const own = node.ignored ? [] : [`${node.role?.value}: ${node.name?.value ?? ''}`];
    return [...own, ...(node.childIds ?? []).flatMap(walk)];
  };
  return walk(nodes[0]?.nodeId ?? '');
}

/** The places of what is meant, each after the one before it; -1 where it is not. */
function places(lines: readonly string[], wanted: readonly RegExp[]): readonly number[] {
  let from = 0;
  return wanted.map((one) => {
    const at = lines.findIndex((line, place) => place >= from && one.test(line));
    from = at + 1;
    return at;
  });
}

const inOrder = [
  /^link: Spring diagrammet over$/,
  /^region: Værktøjer til diagrammet$/,
  /^searchbox: Find i diagrammet$/,
  /^button: Gør diagrammet mindre$/,
  /^button: Gør diagrammet større$/,
  /^button: Tilpas$/,
  /^button: Fuld skærm$/,
  /^[Ff]igure: /,
  /^(group|SvgRoot): Organisationsdiagram for Aalborg Kommune$/,
  /^link: Byråd: Aalborg Byråd$/,
  /^link: Aalborg Kommune, 8 underenheder$/,
  /^link: Udvalg: Økonomiudvalget$/,
  /^link: Borgmesterens Forvaltning, to ledere: .*, 5 underenheder$/,
  /^link: Fold ind: Borgmesterens Forvaltning, /,
  /^link: Økonomisk Afdeling, leder: Vicekommunaldirektør Jørgen Litske Petersen, 8 underenheder$/,
  /^link: Stab: Kantinen$/,
  /^[Ff]igcaption: /,
  /^link: PDF til A4$/,
  /^heading: Organisationen i ord$/,
];

describe('a screen reader', () => {
  test('is told the drawing in its order: past it, its tools, its units with whole names, what it shows', async () => {
    const page = await open(browser, site, diagram);
    const lines = await heard(page);
    expect(places(lines, inOrder)).not.toContain(-1);
    expect(lines.filter((line) => /^(group|SvgRoot): Organisationsdiagram/.test(line))).toHaveLength(1);
  });

  test('is told each unit once, and no words that are but drawn', async () => {
    const page = await open(browser, site, diagram);
    const lines = await heard(page);
    const [start, end] = [/^figure/i, /^figcaption/i].map((one) => lines.findIndex((line) => one.test(line)));
    const links = lines
      .slice(start, end)
      .filter((line) => /^link/.test(line) && !/^link: Fold ind/.test(line));
    expect(links).toHaveLength(86);
    expect(lines.slice(start, end).filter((line) => /^StaticText/.test(line))).toEqual([]);
  });
});

describe('with the tools', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const desk = { viewport: { width: 1440, height: 900 } };

  test.each<[string, BrowserContextOptions]>([
    ['a phone', phone],
    ['a desk', desk],
  ])(
    'axe has nothing to say on %s, light or dark, also of what was found and made larger',
    async (_, traits) => {
      const page = await browser.newPage(traits);
      await page.goto(`${site.origin}${diagram}`);
      await page.locator('.organisation-chart input').fill('kontor');
      await page.keyboard.press('Enter');
      await page.locator('[data-does=in]').click();
      await unitOn(page, 'Økonomisk Afdeling').focus();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page)).toEqual([]);
      }
      await page.close();
    },
  );

  test('a thumb hits every tool and every sign on a phone', async () => {
    const page = await browser.newPage(phone);
    await page.goto(`${site.origin}${diagram}`);
    const targets = page.locator('.organisation-chart__tools :is(button, input), .oc:visible .oc-fold');
    const small = await targets.evaluateAll((all) =>
      all
        .map((one) => ({ name: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
        .filter(({ box }) => Math.round(Math.min(box.width, box.height)) < 42),
    );
    expect(small).toEqual([]);
    await page.close();
  });

  test('forced colours show every name, where the focus is and what was found', async () => {
    const page = await browser.newPage({ ...desk, forcedColors: 'active' });
    await page.goto(`${site.origin}${diagram}`);
    await page.locator('.organisation-chart input').fill('juridisk kontor');
    const [ground, text] = await drawingOn(page)
      .locator('.oc-0 :is(rect, text)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(text).not.toBe(ground);
    const stroke = (name: string) =>
      unitOn(page, name)
        .first()
        .locator('rect')
        .evaluate((rect) => getComputedStyle(rect).stroke);
    expect(await stroke('Juridisk kontor')).not.toBe(await stroke('Finanskontoret'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await stroke('Finanskontoret')).toBe(await stroke('Juridisk kontor'));
    await page.close();
  });
});

test('the script of diagrams is asked for where there is one, and nowhere else', async () => {
  const script = /<script[^>]*diagram-\w+\.js/;
  expect((await site.get(diagram)).text).toMatch(script);
  expect((await site.get('/borgmesterens-forvaltning')).text).not.toMatch(script);
});

test('without JavaScript no tool is shown that would do nothing, and all else is there', async () => {
  const page = await open(browser, site, diagram, false);
  expect(await page.locator('.organisation-chart :is(button, input, output):visible').count()).toBe(0);
  expect(await drawingOn(page).locator('a').count()).toBe(86);
  expect(await page.locator('.organisation-chart figcaption').isVisible()).toBe(true);
  await unitOn(page, 'Skoler, ').click();
  await page.waitForURL(`${site.origin}/boern-og-unge/skoler`);
});
