// SPDX-License-Identifier: MPL-2.0
import type { Chronicle, PublicSnapshot } from '../../organisation/index.ts';
import {
  buildIndex,
  documentChanges,
  documentsOf,
  isWorthPacking,
  packIndex,
  type SearchIndex,
  updateIndex,
  warmUp,
} from '../../search/index.ts';

/** What of a visit is searched in. */
interface Seen {
  readonly snapshot: PublicSnapshot;
  readonly chronicle: Chronicle;
  readonly ask: { readonly dated: string | null };
}

interface Indexed extends Omit<Seen, 'ask'> {
  readonly index: SearchIndex;
}

/** So much of an index that has changed is as quickly made anew. */
const mostChanged = 0.2;

/** What the public can search: today's index is kept up to date by what changes; one of a past day is kept beside it. */
export class PublicIndexes {
  #today: Indexed | undefined;
  #past: Indexed | undefined;

  /** The index of what a visit sees. */
  indexOf(visit: Seen): SearchIndex {
    const { snapshot, chronicle, ask } = visit;
    const isToday = ask.dated === null;
    const known = isToday ? this.#today : this.#past;
    if (known?.snapshot === snapshot && known.chronicle === chronicle) return known.index;
    const index = (isToday && known && updated(known, visit)) || buildIndex(documentsOf(snapshot, chronicle));
    if (isToday) this.#today = { snapshot, chronicle, index };
    else this.#past = { snapshot, chronicle, index };
    return index;
  }

  /** Makes the index of a visit before anyone asks for it, so that no visitor waits for that. */
  prepare(visit: Seen): void {
    warmUp(this.indexOf(visit));
  }
}

/** The index after a change; undefined where so much is different that it is quicker made anew, as on a new day. */
function updated({ index, ...before }: Indexed, after: Seen): SearchIndex | undefined {
  const changes = documentChanges(before, after);
  if (!changes) return undefined;
  if (changes.changed.length + changes.removed.length > index.documents.count * mostChanged) return undefined;
  updateIndex(index, changes);
  if (isWorthPacking(index)) packIndex(index);
  return index;
}
