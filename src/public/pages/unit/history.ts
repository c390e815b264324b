// SPDX-License-Identifier: MPL-2.0
import type { HistoryEntry } from '../../../components/index.ts';
import {
  addDays,
  type CivilDate,
  dateInWords,
  type Entity,
  formerNames,
  formerParents,
  groupBy,
  type Id,
  inLanguage,
  successionSentence,
  traceAt,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { eventPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { changesOf } from '../changes/changes-of.ts';

/** What happened to a unit until the day of the visit, the latest first. */
export function historyOf(visit: Visit, unit: Entity<'unit'>): readonly HistoryEntry[] {
  const told = eventsOf(visit, unit);
  const days = new Set(told.map(({ date }) => date));
  const moves = formerPlaces(visit, unit).filter(({ date }) => !days.has(date));
  return [...told, ...formerly(visit, unit), ...moves].toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** The change events that a unit had a part in, other than by being renamed. */
function eventsOf(visit: Visit, unit: Entity<'unit'>): readonly HistoryEntry[] {
  const { snapshot, ask } = visit;
  return [...groupBy(partsOf(snapshot, unit.id), ({ changeEventId }) => changeEventId)].flatMap(
    ([eventId, parts]) => {
      const event = snapshot.changeEvent.get(eventId);
      if (!event || event.date > ask.date) return [];
      return changesOf(visit, event, parts).map((change) => ({
        ...entry(visit, event.date, successionSentence(change, false, ask.language)),
        link: { text: inLanguage(event.title, ask.language), href: link(ask, eventPath(event)) },
      }));
    },
  );
}

/** A unit's parts in change events, with those of the units that were merged or split along with it. */
export function partsOf(snapshot: Visit['snapshot'], unitId: Id): readonly Entity<'succession'>[] {
  const all = [...snapshot.succession.values()].filter(({ type }) => type !== 'renamed');
  const own = all.filter(({ originalId, resultId }) => originalId === unitId || resultId === unitId);
  const shared = ({ changeEventId, type, originalId, resultId }: Entity<'succession'>) =>
    own.some(
      (one) =>
        one.changeEventId === changeEventId &&
        one.type === type &&
        (type === 'merged' ? one.resultId === resultId : type === 'split' && one.originalId === originalId),
    );
  return all.filter((part) => own.includes(part) || shared(part));
}

function formerly(visit: Visit, unit: Entity<'unit'>): readonly HistoryEntry[] {
  const { chronicle, ask } = visit;
  return formerNames(chronicle, unit.id, ask.date).flatMap(({ name, during }) => {
    if (during.to === null) return [];
    const former = inLanguage(name, ask.language);
    return entry(visit, during.to, pageTexts(ask.language).formerly(former, lastDay(during.to, visit)));
  });
}

function formerPlaces(visit: Visit, unit: Entity<'unit'>): readonly HistoryEntry[] {
  const { chronicle, ask } = visit;
  return formerParents(chronicle, unit.id, ask.date).flatMap(({ parentId, during }) => {
    const parent = parentId && during.to ? traceAt(chronicle, parentId, addDays(during.to, -1)) : undefined;
    if (!parent || during.to === null) return [];
    const name = inLanguage(parent.name, ask.language);
    return entry(visit, during.to, pageTexts(ask.language).formerParent(name, lastDay(during.to, visit)));
  });
}

function lastDay(to: CivilDate, { ask }: Visit): string {
  return dateInWords(addDays(to, -1), ask.language);
}

function entry({ ask }: Visit, date: CivilDate, text: string): HistoryEntry {
  return { date, dayInWords: dateInWords(date, ask.language), text };
}
