// SPDX-License-Identifier: MPL-2.0

/** In milliseconds. */
const window = 15 * 60_000;
/** So many are remembered; the longest unused are forgotten first. */
const remembered = 10_000;

/** How often something may fail within a quarter of an hour. */
export const most = {
  /** From one address for one account. */
  pair: 10,
  /** From one address, whoever it says it is. */
  address: 50,
  /** For one account from anywhere; after that it goes slowly. */
  account: 30,
} as const;

/** Counts what failed lately, by what it was. Kept in memory alone. */
export class Attempts {
  readonly #made = new Map<string, readonly number[]>();

  recent(what: string, now: Date): number {
    return this.#recent(what, now).length;
  }

  count(what: string, now: Date): void {
    const recent = [...this.#recent(what, now), now.getTime()].slice(-most.address);
    this.#made.delete(what);
    this.#made.set(what, recent);
    for (const first of this.#made.keys()) {
      if (this.#made.size <= remembered) break;
      this.#made.delete(first);
    }
  }

  forget(what: string): void {
    this.#made.delete(what);
  }

  #recent(what: string, now: Date): readonly number[] {
    return (this.#made.get(what) ?? []).filter((at) => at > now.getTime() - window);
  }
}
