// SPDX-License-Identifier: MPL-2.0
import { EventList, Heading } from '../../../../components/index.ts';
import type { CivilDate } from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import type { Visit } from '../../../visit/visit.ts';
import { eventEntry, eventsOf } from '../../changes/entries.ts';

interface EventsBetweenProps {
  /** The visit on the later day. */
  readonly visit: Visit;
  readonly since: CivilDate;
}

/** The change events that took effect after a day, until that of the visit: why it happened, and who decided it. */
export function EventsBetween({ visit, since }: EventsBetweenProps) {
  const { language, date: until } = visit.ask;
  const events = eventsOf(visit).filter(({ date }) => date > since && date <= until);
  if (events.length === 0) return null;
  return (
    <section class="block">
      <Heading level={2}>{pageTexts(language).comparisonEvents}</Heading>
      <EventList
        language={language}
        level={3}
        events={events.map((event) => ({ ...eventEntry(visit, event), facts: undefined }))}
      />
    </section>
  );
}
