// SPDX-License-Identifier: MPL-2.0
import { childrenOf, type Entity, rootOf } from '../../../organisation/index.ts';
import { type Kind, kinds, type SearchOptions } from '../../../search/index.ts';
import type { Visit } from '../../visit/visit.ts';

/** What a visitor looks for, and what it is narrowed to. */
export interface SearchAsked {
  readonly text: string;
  readonly kind: Kind | undefined;
  readonly administration: Entity<'unit'> | undefined;
  readonly page: number;
}

/** The kinds as addresses say them. */
export const kindWords: Readonly<Record<Kind, string>> = {
  unit: 'enhed',
  person: 'person',
  post: 'stilling',
  task: 'opgave',
  website: 'hjemmeside',
};

/** So many of one kind stand on one page. */
export const perPage = 20;

/** A query is cut at so many characters. */
const longest = 200;
const lastPage = 500;

/** Reads `?q=`, `?slags=`, `?forvaltning=` and `?side=`; what is not one that there is counts as not said. */
export function searchAsked({ ask, snapshot }: Visit): SearchAsked {
  const { query } = ask;
  const root = rootOf(snapshot);
  const page = Number(query.get('side') ?? 1);
  return {
    text: (query.get('q') ?? '').trim().slice(0, longest),
    kind: kinds.find((kind) => kindWords[kind] === query.get('slags')),
    administration:
      root && childrenOf(snapshot, root.id).find(({ slug }) => slug === query.get('forvaltning')),
    page: Number.isInteger(page) ? Math.min(Math.max(page, 1), lastPage) : 1,
  };
}

/** The words of an address that ask for the same, or for something a little different. */
export function searchQuery(asked: Omit<SearchAsked, 'page'>, page = 1): Readonly<Record<string, string>> {
  return {
    q: asked.text,
    ...(asked.kind && { slags: kindWords[asked.kind] }),
    ...(asked.administration && { forvaltning: asked.administration.slug }),
    ...(page > 1 && { side: String(page) }),
  };
}

/** What of it concerns the index. */
export function optionsFor({ kind, administration }: SearchAsked): SearchOptions {
  return { ...(kind && { kinds: [kind] }), ...(administration && { under: [administration.id] }) };
}
