// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { password } from './editors.ts';

/**
 * What somebody does, one thing at a time, counted: a click, a field filled in, something dragged. A text is one, however
 * long: fifty new units cannot come by sixty clicks, so they are written as a list.
 */
export class Hands {
  count = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Signs in where one is asked to. */
  async signIn(email: string): Promise<void> {
    await this.type('#email', email);
    await this.type('#adgangskode', password);
    await this.send('main button[type=submit]');
  }

  async click(selector: string): Promise<void> {
    this.count++;
    await this.page.click(selector);
  }

  async send(selector: string): Promise<void> {
    this.count++;
    await Promise.all([this.page.waitForEvent('load'), this.page.click(selector)]);
  }

  async type(selector: string, text: string): Promise<void> {
    this.count++;
    await this.page.fill(selector, text);
  }

  async drag(unit: string, onto: string, where: 'before' | 'into' | 'after' = 'into'): Promise<void> {
    this.count++;
    const { height = 0, width = 0 } = (await this.page.locator(row(onto)).boundingBox()) ?? {};
    const targetPosition = { x: width / 2, y: height * { before: 0.1, into: 0.5, after: 0.9 }[where] };
    await Promise.all([
      this.page.waitForEvent('load'),
      this.page.dragAndDrop(row(unit), row(onto), { targetPosition }),
    ]);
  }
}

/** A unit's row in the tree, its link and its tick. */
const row = (unit: string) => `.draft-tree__row:has(> a:text-is("${unit}"))`;
export const link = (unit: string) => `${row(unit)} > a`;
export const tick = (unit: string) => `${row(unit)} > input`;
