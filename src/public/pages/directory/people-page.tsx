// SPDX-License-Identifier: MPL-2.0
import {
  Columns,
  FilterForm,
  Heading,
  LetterIndex,
  PageEnd,
  PageHead,
  Pagination,
  PersonList,
} from '../../../components/index.ts';
import { formatNumber } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { link, reportHref } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { homeTrail } from '../trail.ts';
import { filtersFor, type PeopleAsked, peopleAsked, peopleQuery } from './filters.ts';
import { type ByLetter, inOrder, letterAsked, letterLinks } from './letters.ts';
import { paged } from './paging.ts';
import { rowOf } from './person-row.ts';
import { type Engaged, inPhoneBookOrder, peopleByLetter, rosterOf } from './roster.ts';

type People = readonly (readonly Engaged[])[];

/** So many people are shown together; beyond that a letter at a time. */
const mostTogether = 100;

/** `/medarbejdere`: those who hold posts, by family name; by administration and kind of post where that is asked for. */
export function peoplePage(visit: Visit): Answer {
  const { ask, snapshot } = visit;
  const say = pageTexts(ask.language);
  const asked = peopleAsked(visit);
  const under = peopleByLetter(rosterOf(snapshot), asked);
  const letter = letterAsked(visit, under);
  const answer = page(visit, {
    title: say.employees,
    description: say.employeesLead,
    breadcrumbs: { trail: homeTrail(visit), current: say.employees },
    // A part of the list is not what one searches for: the people have pages of their own.
    index: Object.keys(peopleQuery(asked, letter)).length === 0,
    content: <PeopleContent {...{ visit, asked, under, letter }} />,
  });
  return { ...answer, address: link(ask, 'medarbejdere', peopleQuery(asked, letter)) };
}

interface Shown {
  readonly visit: Visit;
  readonly asked: PeopleAsked;
  readonly under: ByLetter<readonly Engaged[]>;
  readonly letter: string | undefined;
}

function PeopleContent({ visit, asked, under, letter }: Shown) {
  const { ask } = visit;
  const { language } = ask;
  const say = pageTexts(language);
  const groups = inOrder(under);
  const count = groups.reduce((sum, [, people]) => sum + people.length, 0);
  const current = letter ?? (count > mostTogether ? groups[0]?.[0] : undefined);
  return (
    <>
      <PageHead title={say.employees} lead={say.employeesLead} />
      <Columns
        end={
          <PageEnd
            language={language}
            reportHref={reportHref(ask)}
            dates={{ action: link({ ...ask, dated: null }, ask.path), date: ask.date, max: ask.today }}
          />
        }
      >
        <FilterForm
          language={language}
          action={link({ ...ask, dated: null }, 'medarbejdere')}
          filters={filtersFor(visit, asked)}
          kept={ask.dated ? { dato: ask.dated } : {}}
        />
        <p role="status">{say.peopleFound(count, formatNumber(count, language))}</p>
        {count > 0 && (
          <LetterIndex
            language={language}
            letters={letterLinks(under, (to) => link(ask, 'medarbejdere', peopleQuery(asked, to)))}
            current={current}
          />
        )}
        {groups
          .filter(([of]) => current === undefined || of === current)
          .map(([of, people]) => (
            <Letter {...{ visit, asked, letter: of, people }} />
          ))}
      </Columns>
    </>
  );
}

interface LetterProps {
  readonly visit: Visit;
  readonly asked: PeopleAsked;
  readonly letter: string;
  readonly people: People;
}

function Letter({ visit, asked, letter, people }: LetterProps) {
  const { ask } = visit;
  const { items, ...pages } = paged(visit, inPhoneBookOrder(people), (side) =>
    link(ask, 'medarbejdere', { ...peopleQuery(asked, letter), side: String(side) }),
  );
  return (
    <section class="block">
      <Heading level={2}>{letter}</Heading>
      <PersonList language={ask.language} people={items.map((posts) => rowOf(visit, posts))} />
      {pages.pages > 1 && <Pagination language={ask.language} {...pages} />}
    </section>
  );
}
