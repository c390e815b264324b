// SPDX-License-Identifier: MPL-2.0
import type { Chronicle, PublicSnapshot } from '../../organisation/index.ts';
import {
  buildIndex,
  changedDocuments,
  documentsOf,
  isWorthPacking,
  packIndex,
  type SearchIndex,
  updateIndex,
} from '../../search/index.ts';

interface Indexed {
  readonly snapshot: PublicSnapshot;
  readonly index: SearchIndex;
}

/** What of a visit is searched in. */
interface Seen {
  readonly snapshot: PublicSnapshot;
  readonly chronicle: Chronicle;
  readonly ask: { readonly dated: string | null };
}

/** What the public can search: today's index is kept up to date by what changes; one of a past day is kept beside it. */
export class PublicIndexes {
  #today: Indexed | undefined;
  #past: Indexed | undefined;

  /** The index of what a visit sees. */
  indexOf(visit: Seen): SearchIndex {
    const isToday = visit.ask.dated === null;
    const known = isToday ? this.#today : this.#past;
    if (known?.snapshot === visit.snapshot) return known.index;
    const { snapshot } = visit;
    const index = (isToday && known && updated(known, visit)) || indexAnew(visit);
    if (isToday) this.#today = { snapshot, index };
    else this.#past = { snapshot, index };
    return index;
  }
}

function indexAnew({ snapshot, chronicle }: Seen): SearchIndex {
  return buildIndex(documentsOf(snapshot, chronicle));
}

/** The index after a change; undefined where so much is different that it is quicker made anew, as on a new day. */
function updated(known: Indexed, { snapshot, chronicle }: Seen): SearchIndex | undefined {
  const changes = changedDocuments(known.snapshot, snapshot, chronicle);
  if (changes.changed.length > known.index.documents.count / 4) return undefined;
  updateIndex(known.index, changes);
  if (isWorthPacking(known.index)) packIndex(known.index);
  return known.index;
}
