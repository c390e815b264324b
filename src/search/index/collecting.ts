// SPDX-License-Identifier: MPL-2.0
import type { Address } from './addresses.ts';
import { addressesFrom } from './addresses.ts';
import { type Documents, rearranged } from './documents.ts';
import type { Entries } from './entries.ts';
import { type Number8, numbersFrom } from './numbers.ts';
import type { SearchIndex } from './search-index.ts';
import { inBestOrder } from './slot-order.ts';

/** What has been collected of documents, slot by slot, before it is put in order. */
export interface Collected {
  readonly documents: Documents;
  readonly terms: number;
  readonly entries: Entries;
  readonly addresses: Address[];
  readonly numbers: readonly Number8[];
}

/** Puts all in the order in which it is searched. Slots that are not alive must have no entries. */
export function inSearchOrder(
  all: Collected,
): Pick<SearchIndex, 'documents' | 'postings' | 'addresses' | 'numbers'> {
  const order = inBestOrder(all.documents);
  const slotAt = new Uint32Array(all.documents.count);
  order.forEach((slot, place) => {
    slotAt[slot] = place;
  });
  return {
    documents: rearranged(all.documents, order),
    postings: all.entries.postings(all.terms, slotAt),
    addresses: addressesFrom(all.addresses, slotAt),
    numbers: numbersFrom(all.numbers, slotAt),
  };
}
