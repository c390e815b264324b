// SPDX-License-Identifier: MPL-2.0
import { Notice } from '../../../components/index.ts';
import { type CivilDate, dateInWords, type Id, inLanguage, traceAt } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { eventPath, link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { UnitContent } from './unit-page.tsx';

/**
 * The page of a unit that has been closed: when, why, what came after, and the unit as it was on its last day.
 * `visit` is of the day asked for, `then` of the unit's last day.
 */
export function closedPage(visit: Visit, then: Visit, unitId: Id): Answer | undefined {
  const unit = then.snapshot.unit.get(unitId);
  if (!unit) return undefined;
  const { language } = visit.ask;
  const say = pageTexts(language);
  const day = dateInWords(then.ask.date, language);
  return page(visit, {
    title: inLanguage(unit.name, language),
    content: (
      <UnitContent visit={then} unit={unit}>
        <Notice kind="warning" heading={say.closedTitle(day)} {...whatCameAfter(visit, unitId)} />
      </UnitContent>
    ),
  });
}

/** Why a unit was closed, and links to what came of it. */
function whatCameAfter({ snapshot, chronicle, ask }: Visit, unitId: Id) {
  const parts = [...snapshot.succession.values()].filter(({ originalId }) => originalId === unitId);
  const events = parts.flatMap(({ changeEventId }) => snapshot.changeEvent.get(changeEventId) ?? []);
  const successors = parts.flatMap(({ resultId }) => {
    const trace = resultId && traceAt(chronicle, resultId, ask.date);
    return resultId && trace
      ? { text: inLanguage(trace.name, ask.language), href: link(ask, `id/enhed/${resultId}`) }
      : [];
  });
  const say = pageTexts(ask.language);
  return {
    paragraphs: [
      ...events.flatMap(({ reason }) => (reason ? inLanguage(reason, ask.language) : [])),
      say.closedBefore,
      ...(successors.length > 0 ? [say.closedAfter] : []),
    ],
    links: [
      ...successors,
      ...events.map((event) => ({
        text: inLanguage(event.title, ask.language),
        href: link(ask, eventPath(event)),
      })),
    ],
  };
}

/** The page of a unit on a day before it was made. */
export function notYetPage(visit: Visit, unitId: Id, firstDay: CivilDate): Answer {
  const { ask, chronicle } = visit;
  const say = pageTexts(ask.language);
  const trace = traceAt(chronicle, unitId, firstDay);
  const day = dateInWords(firstDay, ask.language);
  const first = { text: say.seeThatDay(day), href: link({ ...ask, dated: firstDay }, ask.path) };
  const title = trace ? inLanguage(trace.name, ask.language) : say.nothingTitle;
  return page(visit, {
    title,
    status: 404,
    content: (
      <div class="wrap">
        <h1>{title}</h1>
        <Notice heading={say.notYetTitle(day)} paragraphs={[say.notYetText]} links={[first]} />
      </div>
    ),
  });
}
