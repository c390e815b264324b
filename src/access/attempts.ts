// SPDX-License-Identifier: MPL-2.0

const most = 10;
/** In milliseconds. */
const window = 15 * 60_000;
/** So many are remembered; the longest unused are forgotten first. */
const remembered = 10_000;

/** Counts attempts that failed, by who makes them: ten in a quarter of an hour, then one waits. Kept in memory alone. */
export class Attempts {
  readonly #made = new Map<string, readonly number[]>();

  isFree(who: string, now: Date): boolean {
    return this.#recent(who, now).length < most;
  }

  count(who: string, now: Date): void {
    const recent = [...this.#recent(who, now), now.getTime()];
    this.#made.delete(who);
    this.#made.set(who, recent);
    for (const first of this.#made.keys()) {
      if (this.#made.size <= remembered) break;
      this.#made.delete(first);
    }
  }

  forget(who: string): void {
    this.#made.delete(who);
  }

  #recent(who: string, now: Date): readonly number[] {
    return (this.#made.get(who) ?? []).filter((at) => at > now.getTime() - window);
  }
}
