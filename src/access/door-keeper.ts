// SPDX-License-Identifier: MPL-2.0
import { setTimeout } from 'node:timers/promises';
import { Attempts, most } from './attempts.ts';
import { TooMany } from './passwords.ts';

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
    const isKnown = this.#known.has(pair);
    if (!isKnown && this.#attempts.recent(address, now) >= most.address) return 'too-often';
    for (const one of [address, account, pair]) this.#attempts.count(one, now);
    const isSlow = !isKnown && this.#attempts.recent(account, now) > most.account;
    const looked = () => work().catch(tooMany);
    const done = isSlow ? await this.#inTurn(account, looked) : await looked();
    if (done === 'wrong' || done === 'too-often') return done;
    this.#remember(pair);
    this.#attempts.forget(pair);
    // Whoever gets in by an account of their own has not guessed less at those of others.
    this.#attempts.takeBack(address);
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

function tooMany(error: unknown): 'too-often' {
  if (error instanceof TooMany) return 'too-often';
  throw error;
}

function placesOf({ email, from }: Caller) {
  const account = `as ${email.trim().toLowerCase().slice(0, 200)}`;
  return { address: `from ${network(from, 3)}`, account, pair: `${account} from ${network(from, 4)}` };
}

/**
 * Whoever has one IPv6 address has 2^64 of them, and many a house and a tunnel 2^80: the first groups of it count, four for
 * one network and three for a house.
 */
export function network(address: string, groups: number): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, groups).join(':');
}
