// SPDX-License-Identifier: MPL-2.0

/** Work that is done one after another; one that takes long lets the quick ones that wait go before it. */
export class Queue {
  readonly #waiting = { quick: [] as (() => void)[], slow: [] as (() => void)[] };
  readonly #limit: number;
  #busy = false;

  /** `limit`: how many of each lane may wait. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Does the work when its turn comes; undefined, at once, where too many wait. */
  add<Result>(lane: 'quick' | 'slow', work: () => Promise<Result>): Promise<Result> | undefined {
    if (this.#busy && this.#waiting[lane].length >= this.#limit) return undefined;
    return this.#turn(lane)
      .then(work)
      .finally(() => this.#next());
  }

  #turn(lane: 'quick' | 'slow'): Promise<void> {
    if (this.#busy) return new Promise((resolve) => this.#waiting[lane].push(resolve));
    this.#busy = true;
    return Promise.resolve();
  }

  #next(): void {
    const next = this.#waiting.quick.shift() ?? this.#waiting.slow.shift();
    if (next) next();
    else this.#busy = false;
  }
}
