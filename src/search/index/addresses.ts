// SPDX-License-Identifier: MPL-2.0
import type { Slot } from './postings.ts';

export interface Address {
  readonly address: string;
  readonly slot: Slot;
}

/** E-mail addresses in lower case, in order of letters, with those who have them; and those that came later. */
export interface Addresses {
  readonly sorted: readonly string[];
  readonly slots: Uint32Array;
  readonly recent: Address[];
}

/** All of them in order; `slotAt` says where each slot is put. */
export function addressesFrom(all: Address[], slotAt: Uint32Array): Addresses {
  const sorted = all.sort((a, b) => (a.address < b.address ? -1 : 1));
  return {
    sorted: sorted.map(({ address }) => address),
    slots: Uint32Array.from(sorted, ({ slot }) => slotAt[slot] ?? 0),
    recent: [],
  };
}

/** Those whose address begins so. */
export function* addressedAs({ sorted, slots, recent }: Addresses, beginning: string): Generator<Address> {
  for (let at = firstFrom(sorted, beginning); at < sorted.length; at++) {
    const address = sorted[at] ?? '';
    if (!address.startsWith(beginning)) break;
    yield { address, slot: slots[at] ?? 0 };
  }
  for (const one of recent) if (one.address.startsWith(beginning)) yield one;
}

function firstFrom(sorted: readonly string[], from: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
