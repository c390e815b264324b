// SPDX-License-Identifier: MPL-2.0
import type { Chronicle, PublicSnapshot } from '../../organisation/index.ts';
import { FollowingIndex, indexInTurns, type SearchIndex, warmUp } from '../../search/index.ts';

/** What of a visit is searched in. */
interface Seen {
  readonly snapshot: PublicSnapshot;
  readonly chronicle: Chronicle;
  readonly ask: { readonly dated: string | null };
}

interface Indexed extends Omit<Seen, 'ask'> {
  readonly index: Promise<SearchIndex>;
}

/** So many past days are kept, the latest used first. */
const mostPast = 2;

/** What the public can search: today's index follows what changes; those of past days are made when they are asked for. */
export class PublicIndexes {
  #today: FollowingIndex | undefined;
  #past: readonly Indexed[] = [];
  #busy: Promise<unknown> = Promise.resolve();

  /** The index of what a visit sees. */
  indexOf(visit: Seen): SearchIndex | Promise<SearchIndex> {
    return visit.ask.dated === null ? this.ofToday(visit) : this.#ofPast(visit);
  }

  /** The index of what there is today, by a visit that sees it. */
  ofToday(visit: Seen): SearchIndex {
    this.#today ??= FollowingIndex.atOnce(visit);
    return this.#today.follow(visit);
  }

  /** The index of today as it is, for a visit to whatever day; undefined before anyone has seen today. */
  get latest(): SearchIndex | undefined {
    return this.#today?.index;
  }

  /** Makes the index of a visit before anyone asks for it, so that no visitor waits for that. */
  prepare(visit: Seen): void {
    warmUp(this.ofToday(visit));
  }

  #ofPast({ snapshot, chronicle }: Seen): Promise<SearchIndex> {
    const known = this.#past.find((one) => one.snapshot === snapshot && one.chronicle === chronicle);
    const found = known ?? { snapshot, chronicle, index: this.#inTurn({ snapshot, chronicle }) };
    const others = this.#past.filter((one) => one !== found && one.snapshot.change === snapshot.change);
    this.#past = [found, ...others].slice(0, mostPast);
    return found.index;
  }

  /** One at a time: two at once would only make both later. */
  #inTurn(seen: Omit<Seen, 'ask'>): Promise<SearchIndex> {
    const index = this.#busy.then(() => indexInTurns(seen));
    this.#busy = index.catch(() => undefined);
    return index;
  }
}
