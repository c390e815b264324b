// SPDX-License-Identifier: MPL-2.0
import type { Address } from './addresses.ts';
import { inSearchOrder } from './collecting.ts';
import type { Documents } from './documents.ts';
import { Entries } from './entries.ts';
import { putInOrder } from './in-order.ts';
import { numbersIn } from './numbers.ts';
import type { Postings, Slot } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { emptyVocabulary, relearn, type Term, type Vocabulary } from './vocabulary.ts';

/** So many changes lie beside the ordered lists before it is worth putting them in. */
const fewest = 500;

/** Whether so much has changed that the index should be packed: a share of it, and more than a few documents. */
export function isWorthPacking({ documents }: SearchIndex): boolean {
  const stale = documents.count - documents.ordered + (documents.count - documents.slotOf.size);
  return stale > Math.max(fewest, documents.count / 20);
}

/** Puts what came later in its place, and forgets words and documents that are gone. Finds the same as before. */
export function packIndex(index: SearchIndex): void {
  const vocabulary = emptyVocabulary();
  const entries = new Entries();
  for (let term = 0; term < index.vocabulary.terms.length; term++) keep(index, term, vocabulary, entries);
  putInOrder(vocabulary);
  const isAlive = ({ slot }: { readonly slot: Slot }) => index.documents.alive[slot] === 1;
  const ordered = inSearchOrder({
    ...{ documents: index.documents, terms: vocabulary.terms.length, entries },
    addresses: addressesOf(index).filter(isAlive),
    numbers: numbersIn(index.numbers).filter(isAlive),
  });
  Object.assign(index, ordered, { vocabulary, version: index.version + 1 });
}

/** Takes over one word and where it stands, if it stands anywhere yet. */
function keep(index: SearchIndex, term: Term, vocabulary: Vocabulary, entries: Entries): void {
  let fresh: Term | undefined;
  for (const [slot, mark] of standing(index.postings, term, index.documents)) {
    fresh ??= relearn(vocabulary, index.vocabulary, term);
    entries.add(fresh, slot, mark);
  }
}

function* standing({ starts, slots, marks, recent }: Postings, term: Term, { alive }: Documents) {
  for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
    const slot = slots[at] ?? 0;
    if (alive[slot] === 1) yield [slot, marks[at] ?? 0] as const;
  }
  const list = recent.get(term);
  if (!list) return;
  for (const [i, slot] of list.slots.entries())
    if (alive[slot] === 1) yield [slot, list.marks[i] ?? 0] as const;
}

function addressesOf({ addresses: { sorted, slots, recent } }: SearchIndex): readonly Address[] {
  return [...sorted.map((address, i) => ({ address, slot: slots[i] ?? 0 })), ...recent];
}
