// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import type { Kind } from '../documents/document.ts';
import { kindAt } from '../index/documents.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type Counts, countsOf } from './counts.ts';
import { gather } from './gather.ts';
import { type Match, matchesOf } from './matches.ts';
import { planOf } from './plan.ts';
import { readQuery } from './query.ts';
import { type Limits, Wanted } from './wanted.ts';

export interface SearchOptions extends Limits {
  /** How many hits; 10 where it is not said, 200 at most. */
  readonly limit?: number;
  /** How many of the best to pass over; 10,000 at most. */
  readonly offset?: number;
}

export interface Hit {
  readonly id: Id;
  readonly kind: Kind;
  /** 0 to 1; means something only beside those of the same search. */
  readonly score: number;
  /** What the hit has to do with the words of the query: for marking, and to say why it is there. */
  readonly matches: readonly Match[];
}

const mostHits = 200;
const furthest = 10_000;

/** What fits a query, best first. Takes any text at all. */
export function search(index: SearchIndex, text: string, options: SearchOptions = {}): readonly Hit[] {
  return find(index, text, options, false).hits;
}

/** The same, and how many there are without a limit: takes longer, as everything has to be read. */
export function searchAndCount(
  index: SearchIndex,
  text: string,
  options: SearchOptions = {},
): { readonly hits: readonly Hit[]; readonly counts: Counts } {
  const { hits, gathered, wanted } = find(index, text, options, true);
  return { hits, counts: countsOf(index, gathered, wanted) };
}

function find(index: SearchIndex, text: string, options: SearchOptions, whole: boolean) {
  const plan = planOf(index, readQuery(text));
  const wanted = new Wanted(index, options);
  const limit = between(options.limit ?? 10, mostHits);
  const offset = between(options.offset ?? 0, furthest);
  const gathered = gather(index, plan, wanted, limit + offset, whole);
  const hits = gathered.best.slice(offset).map(({ slot, score }) => ({
    id: index.documents.ids[slot] ?? '',
    kind: kindAt(index.documents, slot),
    score,
    matches: matchesOf(index, plan, slot),
  }));
  return { hits, gathered, wanted };
}

function between(wanted: number, most: number): number {
  return Number.isFinite(wanted) ? Math.min(Math.max(Math.trunc(wanted), 0), most) : most;
}
