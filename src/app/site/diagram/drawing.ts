// SPDX-License-Identifier: MPL-2.0
import type { Locator, Page } from 'playwright-core';

/** A page with a drawing. */
export const diagram = '/organisationsdiagram';

/** The shape of the drawing that is shown. */
export function drawingOn(page: Page): Locator {
  return page.locator('.oc:visible');
}

/** What the drawing is scrolled in. */
export function roomOn(page: Page): Locator {
  return page.locator('.organisation-chart__view');
}

export function toolOn(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Værktøjer til diagrammet' }).getByRole('button', { name });
}

/** The link of a unit in the drawing, by the beginning of its name. */
export function unitOn(page: Page, name: string): Locator {
  return page.locator(`.oc:visible a[aria-label^="${name}"]:first-child`);
}

/** How large the drawing is said to stand: `122 %`. */
export async function percentOn(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('.organisation-chart output').textContent()) ?? '', 10);
}

/** How wide the drawing stands, to how wide it was made. */
export async function scaleOf(page: Page): Promise<number> {
  const { width = 0 } = (await drawingOn(page).boundingBox()) ?? {};
  return width / Number(await drawingOn(page).getAttribute('width'));
}

export async function scrolled(page: Page): Promise<{ left: number; top: number }> {
  return roomOn(page).evaluate(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }));
}

/** What a screen reader says of the element that has the focus. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
  );
}
