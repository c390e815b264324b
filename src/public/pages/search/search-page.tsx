// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead, ResultList, SearchForm } from '../../../components/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { searchOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { allNamed, type Named, nearNames } from '../nothing/near-names.ts';
import { homeTrail } from '../trail.ts';

const most = 50;

/** `/soeg?q=`: units and people by name. */
export function searchPage(visit: Visit): Answer {
  const { ask } = visit;
  const { language } = ask;
  const say = pageTexts(language);
  const query = (ask.query.get('q') ?? '').trim().slice(0, 200);
  const found = query === '' ? [] : find(visit, query);
  return page(visit, {
    title: say.searchTitle(query),
    index: false,
    breadcrumbs: { trail: homeTrail(visit), current: say.search },
    content: (
      <>
        <PageHead title={say.searchTitle(query)}>
          <SearchForm language={language} {...searchOf(visit)} query={query} large />
        </PageHead>
        <Columns>
          {found.length > 0 && <p role="status">{say.found(found.length)}</p>}
          {query !== '' && (
            <ResultList
              language={language}
              query={query}
              results={found.map(({ name, path, note }) => ({
                title: name,
                href: link(ask, path),
                place: note,
              }))}
            />
          )}
        </Columns>
      </>
    ),
  });
}

/** Names that hold all the words asked for; where none does, the nearest names. */
function find({ snapshot, ask }: Visit, query: string): readonly Named[] {
  const named = allNamed(snapshot, ask.language);
  const words = query.toLocaleLowerCase('da').split(/\s+/);
  const holding = named.filter(({ names }) =>
    names.some((name) => words.every((word) => name.toLocaleLowerCase('da').includes(word))),
  );
  return holding.length > 0 ? holding.slice(0, most) : nearNames(named, query, 10);
}
