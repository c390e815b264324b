// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  addDays,
  capacity,
  type Entity,
  type FullSnapshot,
  holdersOf,
  type Id,
  type Operation,
  type Outcome,
  parseCivilDate,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';
import { nameTyped, peopleCalled, personMeant } from '../namesakes/people-called.ts';

export const capacities = capacity.options;

interface Wanted {
  /** With those people in it whom one can find by name. */
  readonly snapshot: FullSnapshot;
  readonly post: Entity<'post'>;
  readonly values: URLSearchParams;
  readonly from: string;
}

/**
 * Somebody comes to hold a post, by their name: one who is known, or a new person; which one, where several have it. Until and with a last day where one is given;
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
  /** What makes them, where somebody new is meant. */
  readonly created: readonly Operation[];
}

function personCalled(snapshot: FullSnapshot, values: URLSearchParams, from: string): Outcome<Person> {
  const name = nameTyped(values.get('person') ?? '');
  if (name === '') return refused(refuse('field-missing', {}, 'person'));
  const meant = personMeant(peopleCalled(snapshot, name), values);
  if (!meant.ok) return meant;
  if (meant.value) return success({ personId: meant.value.id, created: [] });
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
