// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  addDays,
  capacity,
  type Entity,
  type FullSnapshot,
  fullName,
  holdersOf,
  type Id,
  type Operation,
  type Outcome,
  parseCivilDate,
  type Refusal,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';

export const capacities = capacity.options;

interface Wanted {
  readonly snapshot: FullSnapshot;
  readonly post: Entity<'post'>;
  readonly values: URLSearchParams;
  readonly from: string;
}

/**
 * Somebody comes to hold a post, by their name: one who is known, or a new person. Until and with a last day where one is given;
 * in the place of whoever holds it so where that is wanted.
 */
export function appointment({ snapshot, post, values, from }: Wanted): Outcome<Operation[]> {
  const how = capacities.find((one) => one === values.get('egenskab')) ?? 'permanent';
  const to = dayAfterLast(values.get('til') ?? '');
  if (to === undefined) return refused(refuse('import-bad-date', { date: values.get('til') ?? '' }, 'til'));
  const person = personCalled(snapshot, values, from);
  if (!person.ok) return person;
  const replaced = values.has('afloes') ? holdersOf(snapshot, post.id) : [];
  const ended = replaced
    .filter(({ membership }) => membership.capacity === how)
    .map(
      ({ membership }) => ({ do: 'end', entity: 'membership', id: membership.id, from, to: null }) as const,
    );
  const { personId, created } = person.value;
  const appointed = {
    do: 'appoint',
    membershipId: randomUUID(),
    postId: post.id,
    personId,
    capacity: how,
    from,
    to,
  } as const;
  return success([...ended, ...created, appointed]);
}

/** The first day on which it no longer holds; null without a last day, undefined where what was typed is no day. */
function dayAfterLast(text: string): string | null | undefined {
  if (text === '') return null;
  const last = parseCivilDate(text);
  return last === null ? undefined : addDays(last, 1);
}

interface Person {
  readonly personId: Id;
  /** What makes them, where nobody is called so. */
  readonly created: readonly Operation[];
}

function personCalled(snapshot: FullSnapshot, values: URLSearchParams, from: string): Outcome<Person> {
  const name = (values.get('person') ?? '').trim().replace(/\s+/g, ' ').slice(0, 200);
  if (name === '') return refused(refuse('field-missing', {}, 'person'));
  const known = peopleCalled(snapshot, name);
  if (known.length > 1) return refused(ambiguous(name, known.length, 'person'));
  if (known[0]) return success({ personId: known[0].id, created: [] });
  const place = name.lastIndexOf(' ');
  const publication = values.get('synlighed') === 'public' ? 'public' : 'internal';
  const state = {
    givenName: name.slice(0, Math.max(place, 0)),
    familyName: name.slice(place + 1),
    publication,
  };
  const personId = randomUUID();
  return success({
    personId,
    created: [{ do: 'create', entity: 'person', id: personId, from, to: null, state }],
  });
}

/** The one person who is called so. */
export function knownPerson(snapshot: FullSnapshot, name: string, field: string): Outcome<Id> {
  const [one, ...others] = peopleCalled(snapshot, name);
  if (!one) return refused(refuse('person-unknown', { name }, field));
  return others.length > 0 ? refused(ambiguous(name, others.length + 1, field)) : success(one.id);
}

function peopleCalled(snapshot: FullSnapshot, name: string): readonly Entity<'person'>[] {
  const wanted = name.toLocaleLowerCase('da');
  return [...snapshot.person.values()].filter((one) => fullName(one).toLocaleLowerCase('da') === wanted);
}

function ambiguous(name: string, count: number, field: string): Refusal {
  return refuse('person-ambiguous', { name, count: String(count) }, field);
}
