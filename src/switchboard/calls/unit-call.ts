// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  childrenOf,
  contactsOfType,
  type Entity,
  type Id,
  inLanguage,
  leadersOf,
  notesFor,
  nounOf,
  openNowInWords,
} from '../../organisation/index.ts';
import { awayOf, otherFor } from './away.ts';
import type { Call } from './call.ts';
import { emailOf } from './numbers.ts';
import { numbersFor } from './numbers-for.ts';
import { placeOf, tasksIn } from './place.ts';
import type { Seen } from './seen.ts';

/** A unit; or what is asked for of it, a task or a vacant post. */
export function unitCall(
  seen: Seen,
  unit: Entity<'unit'> | undefined,
  id: Id,
  what?: Entity<'task'>['title'],
): Call | undefined {
  if (!unit) return undefined;
  const { snapshot, language } = seen;
  const leaders = leadersOf(snapshot, unit.id).flatMap((holding) => holding.holders);
  const [first] = leaders;
  const kind = capitalised(nounOf(snapshot, unit)[language].one);
  const above = placeOf(seen, unit.id);
  const leading = leaders.flatMap(({ membership }) => [membership.id, membership.postId]);
  return {
    ...{
      id,
      name: inLanguage(what ?? unit.name, language),
      title: what ? inLanguage(unit.name, language) : kind,
    },
    place: above.slice(0, -1),
    numbers: numbersFor(seen, unit.id),
    email: emailOf(snapshot, unit.id, ...leading),
    away: first?.person && awayOf(seen, first.person.id),
    open: openIn(seen, unit.id),
    leaders: leaders.flatMap(({ person }) => (person ? otherFor(seen, person) : [])),
    tasks: tasksIn(seen, unit.id),
    notes: notesFor(snapshot, unit.id).map(({ text }) => text),
    below: what ? [] : childrenOf(snapshot, unit.id).map(({ name }) => inLanguage(name, language)),
    beside: what ? [] : besides(seen, unit),
  };
}

/** So many neighbours are named. */
const mostBeside = 8;

function besides({ snapshot, language }: Seen, { id, parentId }: Entity<'unit'>): readonly string[] {
  const all = parentId === null ? [] : childrenOf(snapshot, parentId);
  const others = all.filter((one) => one.id !== id).map(({ name }) => inLanguage(name, language));
  return others.length > mostBeside ? [...others.slice(0, mostBeside), '…'] : others;
}

function openIn({ snapshot, language, now }: Seen, unitId: Id): string | undefined {
  const [hours] = contactsOfType(snapshot, unitId, 'opening-hours');
  return hours && openNowInWords(hours.value.hours, now, language);
}
