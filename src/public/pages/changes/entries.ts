// SPDX-License-Identifier: MPL-2.0
import type { EventEntry } from '../../../components/index.ts';
import {
  dateInWords,
  type Entity,
  inLanguage,
  type Language,
  successionSentence,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { eventPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { changesOf } from './changes-of.ts';

/** The change events that had taken effect on the day of the visit, and today also those announced; the latest first. */
export function eventsOf({ snapshot, ask }: Visit): readonly Entity<'changeEvent'>[] {
  return [...snapshot.changeEvent.values()]
    .filter(({ date }) => ask.dated === null || date <= ask.date)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** The same as entries of a list, with what each did in words. */
export function eventEntries(visit: Visit): readonly EventEntry[] {
  return eventsOf(visit).map((event) => eventEntry(visit, event));
}

export function eventEntry(visit: Visit, event: Entity<'changeEvent'>): EventEntry {
  const { language, today } = visit.ask;
  const facts = factsOf(visit, event);
  return {
    title: inLanguage(event.title, language),
    href: link(visit.ask, eventPath(event)),
    date: event.date,
    dayInWords: dateInWords(event.date, language),
    planned: event.date > today,
    reason: reasonOf(event, language),
    facts: facts.length > 0 ? facts : undefined,
    decision: event.decisionUrl
      ? { text: pageTexts(language).readDecision, href: event.decisionUrl }
      : undefined,
  };
}

function factsOf(visit: Visit, event: Entity<'changeEvent'>): readonly string[] {
  const parts = [...visit.snapshot.succession.values()].filter(
    ({ changeEventId }) => changeEventId === event.id,
  );
  return changesOf(visit, event, parts).map((change) =>
    successionSentence(change, event.date > visit.ask.today, visit.ask.language),
  );
}

/** Why, and when it was decided. */
function reasonOf({ reason, decidedOn }: Entity<'changeEvent'>, language: Language): string | undefined {
  const decided = decidedOn && `${pageTexts(language).decided(dateInWords(decidedOn, language))}.`;
  return [reason && inLanguage(reason, language), decided].filter(Boolean).join(' ') || undefined;
}
