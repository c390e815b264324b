// SPDX-License-Identifier: MPL-2.0
import { Facets } from '../../../components/index.ts';
import { formatNumber, inLanguage } from '../../../organisation/index.ts';
import { type Counts, kinds } from '../../../search/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { type SearchAsked, searchQuery } from './query.ts';
import { headings } from './results.tsx';

interface FacetProps {
  readonly visit: Visit;
  readonly asked: SearchAsked;
  readonly counts: Counts;
}

/** Narrows to one kind. */
export function KindFacets({ visit, asked, counts }: FacetProps) {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  const there = kinds.filter((kind) => counts.kinds.has(kind));
  if (there.length < 2 && !asked.kind) return null;
  const all = [...counts.kinds.values()].reduce((sum, count) => sum + count, 0);
  const of = (kind: SearchAsked['kind'], text: string, count: number) => ({
    text,
    href: link(ask, 'soeg', searchQuery({ ...asked, kind })),
    count: formatNumber(count, ask.language),
    current: asked.kind === kind,
  });
  return (
    <Facets
      label={say.searchKinds}
      facets={[
        of(undefined, say.allKinds, all),
        ...there.map((kind) => of(kind, say[headings[kind]], counts.kinds.get(kind) ?? 0)),
      ]}
    />
  );
}

/** Narrows to what belongs to one of the units right under the top. */
export function PlaceFacets({ visit, asked, counts }: FacetProps) {
  const { ask, snapshot } = visit;
  const say = pageTexts(ask.language);
  const there = [...counts.administrations].flatMap(([id, count]) => {
    const administration = snapshot.unit.get(id);
    return administration ? [{ administration, count }] : [];
  });
  if (there.length < 2 && !asked.administration) return null;
  const of = (administration: SearchAsked['administration'], text: string, count: number | undefined) => ({
    text,
    href: link(ask, 'soeg', searchQuery({ ...asked, administration })),
    count: count === undefined ? '' : formatNumber(count, ask.language),
    current: asked.administration?.id === administration?.id,
  });
  return (
    <Facets
      label={say.administration}
      facets={[
        of(undefined, say.allAdministrations, undefined),
        ...there
          .toSorted((a, b) => b.count - a.count)
          .map(({ administration, count }) =>
            of(administration, inLanguage(administration.name, ask.language), count),
          ),
      ]}
    />
  );
}
