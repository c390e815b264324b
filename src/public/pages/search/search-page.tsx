// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead, SearchForm } from '../../../components/index.ts';
import { didYouMean, type SearchIndex, search, searchAndCount } from '../../../search/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { searchOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { homeTrail } from '../trail.ts';
import { KindFacets, PlaceFacets } from './facets.tsx';
import { Nothing } from './nothing.tsx';
import { optionsFor, perPage, type SearchAsked, searchAsked, searchQuery } from './query.ts';
import { type Found, Results } from './results.tsx';

/** `/soeg?q=`: what there is of units, people, posts, tasks and websites, the best first. */
export async function searchPage(visit: Visit): Promise<Answer> {
  const { language } = visit.ask;
  const say = pageTexts(language);
  const asked = searchAsked(visit);
  const found = asked.text === '' ? undefined : find(await visit.site.indexes.indexOf(visit), asked);
  if (found?.counts.total === 0 && isPlain(visit, asked)) visit.site.unanswered.count(asked.text);
  return page(visit, {
    title: say.searchTitle(asked.text),
    index: false,
    breadcrumbs: { trail: homeTrail(visit), current: say.search },
    content: (
      <>
        <PageHead title={say.searchTitle(asked.text)}>
          <SearchForm language={language} {...searchOf(visit)} query={asked.text} large />
        </PageHead>
        <Columns>{found && <Answered {...{ visit, asked, found }} />}</Columns>
      </>
    ),
  });
}

/** Of today, and narrowed to nothing: what is not found then is not there. */
function isPlain({ ask }: Visit, { kind, administration }: SearchAsked): boolean {
  return ask.dated === null && kind === undefined && administration === undefined;
}

interface AnsweredProps {
  readonly visit: Visit;
  readonly asked: SearchAsked;
  readonly found: ReturnType<typeof find>;
}

function Answered({ visit, asked, found }: AnsweredProps) {
  const say = pageTexts(visit.ask.language);
  const { words } = found;
  if (found.hits.length === 0) return <Nothing visit={visit} asked={asked} />;
  return (
    <>
      <p role="status">{say.found(found.counts.total)}</p>
      {words && (
        <p>
          {say.didYouMean}{' '}
          <a href={link(visit.ask, 'soeg', searchQuery({ ...asked, text: words }))}>{words}</a>?
        </p>
      )}
      <KindFacets visit={visit} asked={asked} counts={found.counts} />
      <PlaceFacets visit={visit} asked={asked} counts={found.counts} />
      <Results visit={visit} asked={asked} found={found} />
    </>
  );
}

/** A page of one kind; of all kinds so many that a few of each are among them, those of rare kinds asked for by themselves. */
function find(index: SearchIndex, asked: SearchAsked): Found & { readonly words: string | undefined } {
  const words = didYouMean(index, asked.text);
  const options = optionsFor(asked);
  if (asked.kind) {
    const page = { limit: perPage, offset: (asked.page - 1) * perPage };
    return { ...searchAndCount(index, asked.text, { ...options, ...page }), words };
  }
  const { hits, counts } = searchAndCount(index, asked.text, { ...options, limit: 60 });
  const there = new Set(hits.map(({ kind }) => kind));
  const missing = [...counts.kinds.keys()].filter((kind) => !there.has(kind));
  const others = missing.flatMap((kind) =>
    search(index, asked.text, { ...options, kinds: [kind], limit: 3 }),
  );
  return { hits: [...hits, ...others], counts, words };
}
