// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../../../components/index.ts';
import { search } from '../../../search/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { resultOf } from '../search/found.ts';

const most = 5;

/**
 * Units and people that are called somewhat like the last part of an address. Looked for among those of today, whose index is
 * there already; shown are those who are there on the day of the visit.
 */
export function nearNames(visit: Visit): readonly (LinkTo & { readonly note?: string | undefined })[] {
  const index = visit.site.indexes.latest;
  const words = (visit.ask.path.split('/').at(-1) ?? '').replaceAll('-', ' ');
  const hits = index ? search(index, words, { kinds: ['unit', 'person'], limit: most }) : [];
  return hits.flatMap((hit) => {
    const found = resultOf(visit, hit);
    return found
      ? { text: found.title.map(({ text }) => text).join(''), href: found.href, note: found.place }
      : [];
  });
}
