// SPDX-License-Identifier: MPL-2.0

/** Does one piece of work at a time; so many more may wait, and the next is told at once that it cannot. */
export class OneAtATime {
  readonly #mostWaiting: number;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /** What the work comes to; undefined where too many wait already. */
  run<T>(work: () => Promise<T>): Promise<T> | undefined {
    if (this.#waiting > this.#mostWaiting) return undefined;
    this.#waiting++;
    const turn = this.#last.then(work).finally(() => {
      this.#waiting--;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
