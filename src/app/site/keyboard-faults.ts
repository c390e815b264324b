// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';

/** A date or a time is typed in up to three parts, each a stop of its own, and has a button. */
const stopsInDate = 4;

/** What of a page cannot be reached with Tab, or does not show that it has the focus: a line for each. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const presses = await page.evaluate<number>(`(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
    const groups = new Set();
    const isStop = (one) => {
      if (one.disabled || one.type === 'hidden' || one.tabIndex < 0 || !one.checkVisibility()) return false;
      if (one.type !== 'radio') return true;
      const isFirst = !groups.has(one.name);
      groups.add(one.name);
      return isFirst;
    };
    const stops = all.filter(isStop);
    globalThis.focusFaults = new Map(stops.map((one) => [one, 'cannot be reached']));
    addEventListener('focusin', ({ target }) => {
      const stop = target.type === 'radio' ? stops.find((one) => one.name === target.name) : target;
      const { outlineStyle, boxShadow } = getComputedStyle(target);
      // A box in a drawing shows it by its edge.
      const edges = [...target.querySelectorAll('rect, circle')].map((one) => parseFloat(getComputedStyle(one).strokeWidth));
      const isShown = outlineStyle !== 'none' || boxShadow !== 'none' || edges.some((edge) => edge >= 3);
      focusFaults.set(stop, isShown ? '' : 'does not show its focus');
    });
    const dates = stops.filter((one) => ['date', 'time'].includes(one.type)).length;
    return stops.length + dates * ${stopsInDate - 1} + 3;
  })()`);
  // In order, without waiting for each.
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press('Tab')));
  return page.evaluate<string[]>(`[...focusFaults].filter(([, fault]) => fault !== '')
    .map(([one, fault]) => fault + ': ' + one.cloneNode(false).outerHTML)`);
}
