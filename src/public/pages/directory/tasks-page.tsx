// SPDX-License-Identifier: MPL-2.0
import {
  Columns,
  Heading,
  LetterIndex,
  LinkList,
  PageEnd,
  PageHead,
  Pagination,
} from '../../../components/index.ts';
import { ancestorsOf, type Entity, inLanguage, pathOf } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { link, reportHref } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { homeTrail } from '../trail.ts';
import { type ByLetter, inOrder, letterAsked, letterLinks } from './letters.ts';
import { paged } from './paging.ts';
import { tasksByLetter } from './tasks.ts';

type Task = Entity<'task'>;

/** So many tasks are shown together; beyond that a letter at a time. */
const mostTogether = 300;

/** `/opgaver`: what the organisation takes care of, A to Å, each task with the unit that does. */
export function tasksPage(visit: Visit): Answer {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  const under = tasksByLetter(visit.snapshot, ask.language);
  const letter = letterAsked(visit, under);
  const answer = page(visit, {
    title: letter ? say.tasksUnder(letter) : say.tasks,
    description: say.tasksLead,
    // One letter is a part of the page that search engines have whole.
    index: letter === undefined,
    breadcrumbs: { trail: homeTrail(visit), current: say.tasks },
    content: <TasksContent visit={visit} under={under} letter={letter} />,
  });
  return { ...answer, address: link(ask, 'opgaver', letter ? { bogstav: letter } : {}) };
}

interface Shown {
  readonly visit: Visit;
  readonly under: ByLetter<Task>;
  readonly letter: string | undefined;
}

function TasksContent({ visit, under, letter }: Shown) {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  const [shown, current] = shownOf(under, letter);
  return (
    <>
      <PageHead title={say.tasks} lead={say.tasksLead} />
      <Columns
        end={
          <PageEnd
            language={ask.language}
            reportHref={reportHref(ask)}
            dates={{ action: link({ ...ask, dated: null }, ask.path), date: ask.date, max: ask.today }}
          />
        }
      >
        {under.size === 0 && <p>{say.noTasks}</p>}
        {under.size > 0 && (
          <LetterIndex
            language={ask.language}
            letters={letterLinks(under, (to) => link(ask, 'opgaver', { bogstav: to }))}
            current={current}
          />
        )}
        {shown.map(([of, tasks]) => (
          <Letter visit={visit} letter={of} tasks={tasks} />
        ))}
      </Columns>
    </>
  );
}

/** All letters where there is room for them, else the one asked for, or the first. */
function shownOf(
  under: ByLetter<Task>,
  letter: string | undefined,
): [shown: ReturnType<typeof inOrder<Task>>, current: string | undefined] {
  const all = inOrder(under);
  const count = all.reduce((sum, [, tasks]) => sum + tasks.length, 0);
  if (letter === undefined && count <= mostTogether) return [all, undefined];
  const current = letter ?? all[0]?.[0];
  return [all.filter(([of]) => of === current), current];
}

function Letter({ visit, letter, tasks }: { visit: Visit; letter: string; tasks: readonly Task[] }) {
  const { ask } = visit;
  const { items, ...pages } = paged(visit, tasks, (side) =>
    link(ask, 'opgaver', { bogstav: letter, side: String(side) }),
  );
  return (
    <section class="block">
      <Heading level={2}>{letter}</Heading>
      <LinkList links={items.map((task) => linkTo(visit, task))} />
      {pages.pages > 1 && <Pagination language={ask.language} {...pages} />}
    </section>
  );
}

/** A task, leading to the unit that takes care of it; the note says which, since others may have one of that name. */
function linkTo({ snapshot, ask }: Visit, { title, unitId }: Task) {
  const units = [...ancestorsOf(snapshot, unitId).slice(1), snapshot.unit.get(unitId)];
  return {
    text: inLanguage(title, ask.language),
    href: link(ask, pathOf(snapshot, unitId)),
    note: units.flatMap((unit) => (unit ? [inLanguage(unit.name, ask.language)] : [])).join(' › '),
  };
}
