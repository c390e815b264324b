// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, civilDateAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';

/** So many different searches are held until they are written down; the rest is not counted. */
const mostHeld = 500;
const longest = 80;
/** How often what is held is written down, in milliseconds. */
const pause = 60_000;

/** What may be somebody's own number or address is nobody's business. */
const personal = /@|(?:\d[\s-]*){6}/;

/** Counts what visitors search for in vain: the words, and nothing of who searched. */
export class Unanswered {
  readonly #register: Register;
  readonly #clock: () => Date;
  #held = new Map<string, number>();
  /** The change that the register had recorded when the first of them was counted. */
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(register: Register, clock: () => Date) {
    this.#register = register;
    this.#clock = clock;
  }

  /** Counts one search; what is long, or looks like a number or an address of a person, is left out. */
  count(query: string): void {
    const words = query
      .toLocaleLowerCase('da')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim();
    if (words === '' || words.length > longest || personal.test(words)) return;
    if (!this.#held.has(words) && this.#held.size >= mostHeld) return;
    if (this.#held.size === 0) this.#since = this.#register.change;
    this.#held.set(words, (this.#held.get(words) ?? 0) + 1);
    this.#timer ??= setTimeout(() => void this.write().catch(() => undefined), pause).unref();
  }

  /** Writes down what has been counted. Where the database does not answer, it is held until the next time. */
  async write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const held = this.#held;
    this.#held = new Map();
    try {
      await this.#register.countUnanswered(held, this.#today(), this.#since);
    } catch (error) {
      for (const [words, times] of held) this.#held.set(words, (this.#held.get(words) ?? 0) + times);
      throw error;
    }
  }

  #today(): CivilDate {
    return civilDateAt(this.#clock());
  }
}
