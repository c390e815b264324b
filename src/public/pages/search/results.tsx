// SPDX-License-Identifier: MPL-2.0
import { Heading, Pagination, ResultList } from '../../../components/index.ts';
import { formatNumber, groupBy } from '../../../organisation/index.ts';
import type { Counts, Hit, Kind } from '../../../search/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { resultOf } from './found.ts';
import { perPage, type SearchAsked, searchQuery } from './query.ts';

/** What a search found: the hits that are shown, and how many there are. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly counts: Counts;
}

/** So many of a kind are shown where all kinds are. */
const ofEach = 5;

interface ResultsProps {
  readonly visit: Visit;
  readonly asked: SearchAsked;
  readonly found: Found;
}

/** One kind, page by page; or a few of each kind, the kind of the best hit first. */
export function Results({ visit, asked, found }: ResultsProps) {
  if (asked.kind) return <OneKind {...{ visit, asked, found }} />;
  return (
    <>
      {[...groupBy(found.hits, ({ kind }) => kind)].map(([kind, hits]) => (
        <KindSection {...{ visit, asked, kind, hits, count: found.counts.kinds.get(kind) ?? hits.length }} />
      ))}
    </>
  );
}

function OneKind({ visit, asked, found: { hits, counts } }: ResultsProps) {
  const { ask } = visit;
  const pages = Math.max(1, Math.ceil(counts.total / perPage));
  const to = (page: number) => link(ask, 'soeg', searchQuery(asked, page));
  return (
    <>
      <List visit={visit} hits={hits} />
      {pages > 1 && (
        <Pagination
          language={ask.language}
          page={asked.page}
          pages={pages}
          previousHref={asked.page > 1 ? to(asked.page - 1) : undefined}
          nextHref={asked.page < pages ? to(asked.page + 1) : undefined}
        />
      )}
    </>
  );
}

interface KindSectionProps {
  readonly visit: Visit;
  readonly asked: SearchAsked;
  readonly kind: Kind;
  readonly hits: readonly Hit[];
  readonly count: number;
}

function KindSection({ visit, asked, kind, hits, count }: KindSectionProps) {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  const shown = hits.slice(0, ofEach);
  return (
    <section class="block">
      <Heading level={2}>{say[headings[kind]]}</Heading>
      <List visit={visit} hits={shown} />
      {count > shown.length && (
        <p>
          <a href={link(ask, 'soeg', searchQuery({ ...asked, kind }))}>
            {say.seeAllOfKind(formatNumber(count, ask.language))}
          </a>
        </p>
      )}
    </section>
  );
}

/** What each kind is called in the catalogue of texts. */
export const headings = {
  unit: 'kindUnits',
  person: 'kindPeople',
  post: 'kindPosts',
  task: 'kindTasks',
  website: 'kindWebsites',
} as const satisfies Record<Kind, string>;

function List({ visit, hits }: { readonly visit: Visit; readonly hits: readonly Hit[] }) {
  const results = hits.flatMap((hit) => resultOf(visit, hit) ?? []);
  return <ResultList language={visit.ask.language} results={results} />;
}
