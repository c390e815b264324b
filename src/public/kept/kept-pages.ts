// SPDX-License-Identifier: MPL-2.0
import type { Kept } from './kept.ts';

/** The most bytes of pages that are kept; the longest unused are given up first. */
const mostBytes = 24 * 1024 * 1024;

/** Answers kept as bytes by address. A change to the organisation makes all that were made before it stale. */
export class KeptPages {
  readonly #pages = new Map<string, Kept>();
  #bytes = 0;

  /** What is kept for an address and still true at an instant, after change `change`. */
  get(address: string, change: number, now: number): Kept | undefined {
    const kept = this.#pages.get(address);
    if (!kept) return undefined;
    if ((kept.change !== null && kept.change !== change) || kept.until <= now) {
      this.#drop(address, kept);
      return undefined;
    }
    // What was used last stands last, and is given up last.
    this.#pages.delete(address);
    this.#pages.set(address, kept);
    return kept;
  }

  keep(address: string, kept: Kept): void {
    const old = this.#pages.get(address);
    if (old) this.#drop(address, old);
    this.#pages.set(address, kept);
    this.#bytes += kept.size;
    for (const [first, page] of this.#pages) {
      if (this.#bytes <= mostBytes) break;
      this.#drop(first, page);
    }
  }

  #drop(address: string, kept: Kept): void {
    this.#pages.delete(address);
    this.#bytes -= kept.size;
  }
}
