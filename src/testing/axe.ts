// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface AxeOptions {
  /** Also rules that are no part of WCAG, on landmarks and headings. */
  readonly bestPractice?: boolean;
  /** Only these rules. */
  readonly rules?: readonly string[];
}

/** What axe finds wrong with a page as it is now shown: a line for each place. */
export async function axeViolations(
  page: Page,
  { bestPractice = true, rules }: AxeOptions = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe);
  const runOnly = rules ?? (bestPractice ? [...wcag, 'best-practice'] : wcag);
  // No rule that is asked for needs the files of the page read again; what it found right stays there.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false });
  return page.evaluate<string[]>(`axe.run(${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}
