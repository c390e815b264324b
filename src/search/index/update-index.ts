// SPDX-License-Identifier: MPL-2.0
import { digitsOf } from '../analysis/telephone.ts';
import type { FieldText } from '../documents/document.ts';
import type { DocumentChanges } from '../documents/document-changes.ts';
import { place, remove } from './documents.ts';
import { putInOrder } from './in-order.ts';
import { addRecent, type Slot } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { unitOf } from './units.ts';
import { termsOf } from './words-of.ts';

/** Brings the index up to date in place. */
export function updateIndex(index: SearchIndex, { changed, removed, synonyms }: DocumentChanges): void {
  for (const id of removed) remove(index.documents, id);
  for (const document of changed) {
    remove(index.documents, document.id);
    const slot = place(index.documents, document, unitOf(index.units, document));
    index.documents.slotOf.set(document.id, slot);
    for (const text of document.texts) addText(index, text, slot);
  }
  putInOrder(index.vocabulary);
  if (synonyms) index.synonyms = synonyms;
  index.version++;
}

function addText(index: SearchIndex, text: FieldText, slot: Slot): void {
  if (text.field === 'email') index.addresses.recent.push({ address: text.text.toLowerCase(), slot });
  else if (text.field === 'phone') index.numbers.recent.push({ digits: digitsOf(text.text), slot });
  else
    for (const [term, mark] of termsOf(index.vocabulary, text)) addRecent(index.postings, term, slot, mark);
}
