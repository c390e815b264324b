// SPDX-License-Identifier: MPL-2.0
import type { Kept } from './kept.ts';

/** The most bytes of pages that are kept, some 1,000 as they are packed; the longest unused are given up first. */
const mostBytes = 4 * 1024 * 1024;

/** Answers kept as bytes by address. A change to the organisation makes all that were made before it stale. */
export class KeptPages {
  readonly #pages = new Map<string, { readonly kept: Kept; readonly bytes: number }>();
  #bytes = 0;
  #change = 0;

  /** What is kept for an address and still true at an instant, after change `change`. */
  get(address: string, change: number, now: number): Kept | undefined {
    this.#letGoBefore(change);
    const kept = this.#pages.get(address)?.kept;
    if (!kept) return undefined;
    this.#drop(address);
    if ((kept.change !== null && kept.change !== change) || kept.until <= now) return undefined;
    // What was used last stands last, and is given up last. It may have been packed in another way meanwhile.
    this.#put(address, kept);
    return kept;
  }

  keep(address: string, kept: Kept): void {
    this.#drop(address);
    this.#put(address, kept);
    for (const first of this.#pages.keys()) {
      if (this.#bytes <= mostBytes) break;
      this.#drop(first);
    }
  }

  /** What a change has made stale is not held on to either: somebody may have been erased. */
  #letGoBefore(change: number): void {
    if (change === this.#change) return;
    this.#change = change;
    for (const [address, { kept }] of this.#pages)
      if (kept.change !== null && kept.change !== change) this.#drop(address);
  }

  #put(address: string, kept: Kept): void {
    const bytes = kept.size;
    this.#pages.set(address, { kept, bytes });
    this.#bytes += bytes;
  }

  #drop(address: string): void {
    this.#bytes -= this.#pages.get(address)?.bytes ?? 0;
    this.#pages.delete(address);
  }
}
