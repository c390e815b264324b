// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../organisation/index.ts';
import { affectedIds, changesAt, type Known } from './documents/document-changes.ts';
import { documentsOf } from './documents/documents-of.ts';
import { buildIndex, buildInTurns } from './index/build-index.ts';
import { isWorthPacking, packIndex } from './index/pack-index.ts';
import type { SearchIndex } from './index/search-index.ts';
import { updateIndex } from './index/update-index.ts';
import { synonymsOf } from './synonyms/own.ts';

/** So many documents are brought up to date at once, in a few milliseconds; what is left, a turn later. */
const atOnce = 200;

/** The index of what is known, made bit by bit, so that whatever else the process has to do gets its turn between. */
export function indexInTurns({ snapshot, chronicle }: Known): Promise<SearchIndex> {
  return buildInTurns(documentsOf(snapshot, chronicle), { synonyms: synonymsOf(snapshot) }, nextTurn);
}

/**
 * An index that follows what changes. What has changed itself is found at once; what only says its name, the thousands
 * below a renamed administration, within the next turns.
 */
export class FollowingIndex {
  readonly index: SearchIndex;
  #known: Known;
  #waiting = new Set<Id>();

  private constructor(known: Known, index: SearchIndex) {
    this.#known = known;
    this.index = index;
  }

  /** Made at once: while nobody waits, at the start. */
  static atOnce(known: Known): FollowingIndex {
    const { snapshot, chronicle } = known;
    const index = buildIndex(documentsOf(snapshot, chronicle), { synonyms: synonymsOf(snapshot) });
    return new FollowingIndex(known, index);
  }

  /** Made bit by bit: while others are being served. */
  static async inTurns(known: Known): Promise<FollowingIndex> {
    return new FollowingIndex(known, await indexInTurns(known));
  }

  /** Brings the index up to what is known now. */
  follow(now: Known): SearchIndex {
    const before = this.#known;
    if (before.snapshot === now.snapshot && before.chronicle === now.chronicle) return this.index;
    const isAtWork = this.#waiting.size > 0;
    this.#waiting = new Set([...affectedIds(before, now), ...this.#waiting]);
    this.#known = now;
    this.#bringSome();
    if (!isAtWork && this.#waiting.size > 0) void this.#bringRest();
    return this.index;
  }

  async #bringRest(): Promise<void> {
    while (this.#waiting.size > 0) {
      await nextTurn();
      this.#bringSome();
    }
  }

  #bringSome(): void {
    const some = [...this.#waiting.values().take(atOnce)];
    for (const id of some) this.#waiting.delete(id);
    updateIndex(this.index, changesAt(this.#known, some));
    if (this.#waiting.size === 0 && isWorthPacking(this.index)) packIndex(this.index);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
