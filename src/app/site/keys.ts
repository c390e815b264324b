// SPDX-License-Identifier: MPL-2.0
import type { CDPSession, Page } from 'playwright-core';
import { password } from './editors.ts';

/** What has the focus, as the browser tells those who do not see it. */
interface Focused {
  readonly role: string;
  readonly name: string;
}

const wordsOfFocused = `(() => {
  const one = document.activeElement;
  const texts = [one.ariaLabel, one.textContent, ...[...(one.labels ?? [])].map((label) => label.textContent)];
  return texts.map((text) => (text ?? '').trim());
})()`;

/** Somebody with nothing but a keyboard: they go on with Tab until they hear the name of what they want. */
export class Keys {
  readonly page: Page;
  readonly #session: Promise<CDPSession>;

  constructor(page: Page) {
    this.page = page;
    this.#session = page.context().newCDPSession(page);
  }

  /** Presses Tab until something with a name has the focus: the next one, where there are several. */
  async to(name: string | RegExp): Promise<void> {
    const isMeant = (said: string) => (typeof name === 'string' ? said === name : name.test(said));
    for (let presses = 0; presses < 400; presses += 1) {
      await this.page.keyboard.press('Tab');
      // What the browser tells is only asked of what says it somewhere: that takes longer.
      const words = await this.page.evaluate<readonly string[]>(wordsOfFocused);
      if (words.some(isMeant) && isMeant((await this.focused()).name)) return;
    }
    throw new Error(`${name} is not reached with Tab on ${this.page.url()}`);
  }

  /** Writes in the field with a name, over what stands there. */
  async type(name: string | RegExp, text: string): Promise<void> {
    await this.to(name);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** Writes a day in the order in which the browser asks for day and month: where it is the other one, once more. */
  async typeDay(name: string | RegExp, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    await this.to(name);
    const isThere = `document.activeElement.value === '${date}'`;
    for (const typed of [month + day + year, day + month + year]) {
      await this.page.keyboard.type(typed);
      if (await this.page.evaluate(isThere)) return;
      for (const _ of [day, month]) await this.page.keyboard.press('ArrowLeft');
    }
    throw new Error(`${date} cannot be typed in ${name}`);
  }

  /** Opens, ticks or unticks what has a name. */
  async press(name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.to(name);
    await this.page.keyboard.press(key);
  }

  /** Follows a link or sends a form, and waits for the page that comes of it. */
  async follow(name: string | RegExp): Promise<void> {
    await this.to(name);
    await this.leave('Enter');
  }

  /** Presses keys that lead to another page. */
  async leave(keys: string): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press(keys)]);
  }

  /** Signs in where one is asked to. */
  async signIn(email: string): Promise<void> {
    await this.type('E-mail', email);
    await this.type('Adgangskode', password);
    await this.leave('Enter');
  }

  async focused(): Promise<Focused> {
    const session = await this.#session;
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { objectId } = result;
    if (objectId === undefined) return { role: '', name: '' };
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      ...{ objectId, fetchRelatives: false },
    });
    return { role: String(nodes[0]?.role?.value ?? ''), name: String(nodes[0]?.name?.value ?? '').trim() };
  }
}
