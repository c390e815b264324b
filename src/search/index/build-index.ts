// SPDX-License-Identifier: MPL-2.0
import { digitsOf } from '../analysis/telephone.ts';
import type { Field, FieldText, SearchDocument } from '../documents/document.ts';
import { danishSynonyms } from '../synonyms/danish.ts';
import type { Synonyms } from '../synonyms/synonyms.ts';
import type { Address } from './addresses.ts';
import { inSearchOrder } from './collecting.ts';
import { noDocuments, place } from './documents.ts';
import { Entries } from './entries.ts';
import type { Mark } from './impact.ts';
import { putInOrder } from './in-order.ts';
import type { Number8 } from './numbers.ts';
import type { Slot } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { noUnits, unitOf } from './units.ts';
import { emptyVocabulary, type Term } from './vocabulary.ts';
import { termsOf } from './words-of.ts';

export interface IndexOptions {
  /** Citizens' words for official ones; the Danish default where it is not said. */
  readonly synonyms?: Synonyms;
}

/** An index of documents, each identifier once. */
export function buildIndex(documents: Iterable<SearchDocument>, options: IndexOptions = {}): SearchIndex {
  const builder = new Builder();
  for (const document of documents) builder.add(document);
  return builder.index(options.synonyms ?? danishSynonyms);
}

/**
 * The same with pauses, each after some milliseconds of work; putting all in order at the end takes a quarter of the time, at
 * one go.
 */
export async function buildInTurns(
  documents: Iterable<SearchDocument>,
  { synonyms = danishSynonyms }: IndexOptions,
  pause: () => Promise<void>,
): Promise<SearchIndex> {
  const builder = new Builder();
  let added = 0;
  for (const document of documents) {
    builder.add(document);
    if (++added % betweenPauses === 0) await pause();
  }
  return builder.index(synonyms);
}

/** So many documents are taken in at one go. */
const betweenPauses = 200;

type TermsOfText = readonly (readonly [Term, Mark])[];

/** Fields that say the same in many documents. */
const repeated: ReadonlySet<Field> = new Set(['title', 'role', 'unit', 'above']);

class Builder {
  readonly #vocabulary = emptyVocabulary();
  readonly #documents = noDocuments();
  readonly #units = noUnits();
  readonly #entries = new Entries();
  readonly #addresses: Address[] = [];
  readonly #numbers: Number8[] = [];
  readonly #known = new Map<Field, Map<string, TermsOfText>>();

  add(document: SearchDocument): void {
    const slot = place(this.#documents, document, unitOf(this.#units, document));
    for (const text of document.texts) this.#addText(text, slot);
  }

  #addText(text: FieldText, slot: Slot): void {
    if (text.field === 'email') this.#addresses.push({ address: text.text.toLowerCase(), slot });
    else if (text.field === 'phone') this.#numbers.push({ digits: digitsOf(text.text), slot });
    else for (const [term, mark] of this.#termsOf(text)) this.#entries.add(term, slot, mark);
  }

  /** What many documents say alike, a title or a unit's name, is taken apart once. */
  #termsOf({ field, text }: FieldText): TermsOfText {
    if (!repeated.has(field)) return [...termsOf(this.#vocabulary, { field, text })];
    const known = this.#known.get(field) ?? new Map<string, TermsOfText>();
    this.#known.set(field, known);
    const terms = known.get(text) ?? [...termsOf(this.#vocabulary, { field, text })];
    known.set(text, terms);
    return terms;
  }

  index(synonyms: Synonyms): SearchIndex {
    putInOrder(this.#vocabulary);
    const ordered = inSearchOrder({
      ...{ documents: this.#documents, terms: this.#vocabulary.terms.length, entries: this.#entries },
      ...{ addresses: this.#addresses, numbers: this.#numbers },
    });
    return { ...ordered, vocabulary: this.#vocabulary, units: this.#units, synonyms, version: 0 };
  }
}
