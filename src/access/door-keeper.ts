// SPDX-License-Identifier: MPL-2.0
import { setTimeout } from 'node:timers/promises';
import { Attempts, most } from './attempts.ts';

/** Who wants to sign in, and from which network address. */
export interface Caller {
  readonly email: string;
  readonly from: string;
}

/** In milliseconds. */
const slow = 1_000;
/** So many wait for one account at most. */
const longestQueue = 10;
const rememberedAddresses = 10_000;

/**
 * Keeps those from guessing who would. Whoever fails ten times for an account from one address waits, there alone: nobody can
 * lock somebody else out. An account that many addresses guess at lets strangers in one by one, slowly; whom it knows, from an
 * address where it has signed in before, goes past them.
 */
export class DoorKeeper {
  readonly #attempts = new Attempts();
  readonly #known = new Set<string>();
  readonly #queues = new Map<string, { last: Promise<unknown>; length: number }>();
  readonly #pause: (milliseconds: number) => Promise<unknown>;

  constructor(pause: (milliseconds: number) => Promise<unknown> = setTimeout) {
    this.#pause = pause;
  }

  /** Does the work of signing in, in its turn, and counts how it ended. */
  async admit<T>(
    caller: Caller,
    now: Date,
    work: () => Promise<T | 'wrong'>,
  ): Promise<T | 'wrong' | 'too-often'> {
    const { address, account, pair } = placesOf(caller);
    if (this.#attempts.recent(pair, now) >= most.pair) return 'too-often';
    if (this.#attempts.recent(address, now) >= most.address) return 'too-often';
    for (const one of [address, account, pair]) this.#attempts.count(one, now);
    const isSlow = this.#attempts.recent(account, now) > most.account && !this.#known.has(pair);
    const done = isSlow ? await this.#inTurn(account, work) : await work();
    if (done === 'wrong' || done === 'too-often') return done;
    this.#remember(pair);
    for (const one of [address, pair]) this.#attempts.forget(one);
    return done;
  }

  /** One after the other, each after a pause. */
  async #inTurn<T>(account: string, work: () => Promise<T>): Promise<T | 'too-often'> {
    const queue = this.#queues.get(account) ?? { last: Promise.resolve(), length: 0 };
    if (queue.length >= longestQueue) return 'too-often';
    this.#queues.set(account, queue);
    queue.length += 1;
    const turn = queue.last.then(() => this.#pause(slow)).then(work);
    queue.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      queue.length -= 1;
      if (queue.length === 0) this.#queues.delete(account);
    }
  }

  #remember(pair: string): void {
    this.#known.delete(pair);
    this.#known.add(pair);
    const [first] = this.#known;
    if (this.#known.size > rememberedAddresses && first) this.#known.delete(first);
  }
}

function placesOf({ email, from }: Caller) {
  const [address, account] = [`from ${network(from)}`, `as ${email.trim().toLowerCase().slice(0, 200)}`];
  return { address, account, pair: `${account} ${address}` };
}

/** Whoever has one IPv6 address has 2^64 of them: the network counts. */
function network(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 4).join(':');
}
