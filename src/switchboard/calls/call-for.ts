// SPDX-License-Identifier: MPL-2.0
import {
  absenceOf,
  ancestorsOf,
  capitalised,
  childrenOf,
  contactsOfType,
  type Entity,
  type FullSnapshot,
  fullName,
  heldTitle,
  type Id,
  inLanguage,
  type Language,
  leadersOf,
  membershipsOf,
  notesFor,
  nounOf,
  openNowInWords,
  standInOf,
  tasksOf,
} from '../../organisation/index.ts';
import type { Hit } from '../../search/index.ts';
import type { Call, Other } from './call.ts';
import { emailOf, numbersOf } from './numbers.ts';

/** What is seen of hits: the whole organisation as it is now, in a language. */
export interface Seen {
  readonly snapshot: FullSnapshot;
  readonly language: Language;
  readonly now: Date;
}

/** A hit as something to call; undefined for what has nobody who answers. */
export function callFor(seen: Seen, { id, kind }: Hit): Call | undefined {
  const { snapshot } = seen;
  const [person, post, task] = [snapshot.person.get(id), snapshot.post.get(id), snapshot.task.get(id)];
  if (kind === 'person' && person) return personCall(seen, person);
  if (kind === 'post' && post) return unitCall(seen, snapshot.unit.get(post.unitId), id, post.title);
  if (kind === 'task' && task) return unitCall(seen, snapshot.unit.get(task.unitId), id, task.title);
  return kind === 'unit' ? unitCall(seen, snapshot.unit.get(id), id) : undefined;
}

/** The unit that something belongs to, for who may see it. */
export function unitOfHit({ snapshot }: Seen, { id, kind }: Hit): Id | null {
  if (kind === 'unit') return id;
  if (kind === 'person')
    return snapshot.post.get(membershipsOf(snapshot, id)[0]?.postId ?? '')?.unitId ?? null;
  const placed = kind === 'post' ? snapshot.post.get(id) : snapshot.task.get(id);
  return placed?.unitId ?? null;
}

function personCall(seen: Seen, person: Entity<'person'>): Call {
  const { snapshot, language } = seen;
  const held = membershipsOf(snapshot, person.id).flatMap((membership) => {
    const post = snapshot.post.get(membership.postId);
    return post ? [{ membership, post }] : [];
  });
  const own = held.flatMap(({ membership, post }) => [membership.id, post.id]);
  const unitIds = held.map(({ post }) => post.unitId);
  const numbers = numbersOf(snapshot, language, ...own);
  const titles = held.map(
    ({ membership, post }) => heldTitle(post.title, membership.capacity, language).whole,
  );
  return {
    ...{ id: person.id, name: fullName(person), title: capitalised(titles.join(', ')) },
    place: placeOf(seen, unitIds[0]),
    numbers: numbers.length > 0 ? numbers : numbersOf(snapshot, language, ...unitIds.slice(0, 1)),
    email: emailOf(snapshot, ...own),
    away: awayOf(seen, person.id),
    ...{ open: undefined, leaders: [], below: [] },
    tasks: tasksIn(seen, unitIds[0]),
    notes: unitIds.flatMap((unitId) => notesFor(snapshot, unitId)).map(({ text }) => text),
  };
}

function unitCall(
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
  return {
    ...{
      id,
      name: inLanguage(what ?? unit.name, language),
      title: what ? inLanguage(unit.name, language) : kind,
    },
    place: above.slice(0, -1),
    numbers: numbersOf(snapshot, language, unit.id),
    email: emailOf(snapshot, unit.id),
    away: first?.person && awayOf(seen, first.person.id),
    open: openIn(seen, unit.id),
    leaders: leaders.flatMap(({ person }) => (person ? otherFor(seen, person) : [])),
    tasks: tasksIn(seen, unit.id),
    notes: notesFor(snapshot, unit.id).map(({ text }) => text),
    below: childrenOf(snapshot, unit.id).map(({ name }) => inLanguage(name, language)),
  };
}

function awayOf(seen: Seen, personId: Id): Call['away'] {
  const absence = absenceOf(seen.snapshot, personId);
  if (!absence) return undefined;
  const standIn = standInOf(seen.snapshot, personId);
  return { returns: absence.returns, note: absence.note, standIn: standIn && otherFor(seen, standIn) };
}

function otherFor({ snapshot, language }: Seen, person: Entity<'person'>): Other {
  const memberships = membershipsOf(snapshot, person.id);
  const [first] = memberships;
  const post = snapshot.post.get(first?.postId ?? '');
  const owners = memberships.flatMap(({ id, postId }) => [id, postId]);
  const own = numbersOf(snapshot, language, ...owners);
  return {
    name: fullName(person),
    title: post && first ? capitalised(heldTitle(post.title, first.capacity, language).whole) : '',
    numbers: own.length > 0 || !post ? own : numbersOf(snapshot, language, post.unitId),
  };
}

/** The names of a unit and of those over it, without the whole. */
function placeOf({ snapshot, language }: Seen, unitId: Id | undefined): readonly string[] {
  const unit = snapshot.unit.get(unitId ?? '');
  if (!unit) return [];
  return [...ancestorsOf(snapshot, unit.id).slice(1), unit].map(({ name }) => inLanguage(name, language));
}

function tasksIn({ snapshot, language }: Seen, unitId: Id | undefined): readonly string[] {
  return unitId === undefined
    ? []
    : tasksOf(snapshot, unitId).map(({ title }) => inLanguage(title, language));
}

function openIn({ snapshot, language, now }: Seen, unitId: Id): string | undefined {
  const [hours] = contactsOfType(snapshot, unitId, 'opening-hours');
  return hours && openNowInWords(hours.value.hours, now, language);
}
