// SPDX-License-Identifier: MPL-2.0
import { Columns, EventList, PageEnd, PageHead } from '../../../components/index.ts';
import { addDays, type Entity, inLanguage } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { diagramPath, eventPath, link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { homeTrail } from '../trail.ts';
import { eventEntries, eventEntry, eventsOf } from './entries.ts';

/** `/aendringer`: the change events, the latest first. */
export function changesPage(visit: Visit): Answer {
  const { language } = visit.ask;
  const say = pageTexts(language);
  const events = eventEntries(visit);
  return page(visit, {
    title: say.changes,
    description: say.changesLead,
    breadcrumbs: { trail: homeTrail(visit), current: say.changes },
    content: (
      <>
        <PageHead title={say.changes} lead={say.changesLead} />
        <Columns>
          {events.length > 0 ? <EventList language={language} events={events} /> : <p>{say.noChanges}</p>}
          <p>
            <a href={link({ ...visit.ask, dated: null }, 'aendringer.atom')}>{say.feed}</a>
          </p>
        </Columns>
      </>
    ),
  });
}

/** A change event's own page. */
export function changePage(visit: Visit, event: Entity<'changeEvent'>): Answer {
  const { language } = visit.ask;
  const say = pageTexts(language);
  const title = inLanguage(event.title, language);
  const { title: _, href: __, ...entry } = eventEntry(visit, event);
  return page(visit, {
    title,
    kind: 'article',
    description: entry.reason,
    breadcrumbs: {
      trail: [...homeTrail(visit), { text: say.changes, href: link(visit.ask, 'aendringer') }],
      current: title,
    },
    content: (
      <>
        <PageHead title={title} />
        <Columns
          end={<PageEnd language={language} permanent={`${visit.site.url}/id/aendring/${event.id}`} />}
        >
          <EventList language={language} events={[{ title: say.whatChanged, ...entry }]} />
          {event.date <= visit.ask.today && (
            <p>
              <a href={comparisonHref(visit, event)}>{say.seeComparison}</a>
            </p>
          )}
        </Columns>
      </>
    ),
  });
}

/** The whole organisation on the day before a change event and on its day. */
function comparisonHref({ ask }: Visit, { date }: Entity<'changeEvent'>): string {
  return link({ ...ask, dated: addDays(date, -1) }, diagramPath(''), { sammenlign: date });
}

/** The change event whose page a path is. */
export function eventAt(visit: Visit, path: string): Entity<'changeEvent'> | undefined {
  return eventsOf(visit).find((event) => eventPath(event) === path);
}
