// SPDX-License-Identifier: MPL-2.0
import {
  ancestorsOf,
  byName,
  type Entity,
  fullName,
  groupBy,
  type Id,
  initialOf,
  type PublicSnapshot,
} from '../../../organisation/index.ts';
import type { ByLetter } from './letters.ts';

/** What a post is, for who looks for one: an elected one, one that leads a unit, or another. */
export const postKinds = ['politik', 'leder', 'andre'] as const;
export type PostKind = (typeof postKinds)[number];

/** A person with a post in a unit, and the unit right under the top that it is part of. */
export interface Engaged {
  readonly person: Entity<'person'>;
  readonly membership: Entity<'membership'>;
  readonly post: Entity<'post'>;
  readonly kind: PostKind;
  /** Null for a post at the top itself. */
  readonly administrationId: Id | null;
}

/** What of a roster is wanted; what is not said is all. */
export interface Wanted {
  readonly administrationId: Id | undefined;
  readonly kind: PostKind | undefined;
}

const rosters = new WeakMap<PublicSnapshot, readonly Engaged[]>();

/** Everyone who holds a post, once for each; made once for a snapshot. */
export function rosterOf(snapshot: PublicSnapshot): readonly Engaged[] {
  const known = rosters.get(snapshot) ?? [...snapshot.membership.values()].flatMap(engagedBy(snapshot));
  rosters.set(snapshot, known);
  return known;
}

function engagedBy(snapshot: PublicSnapshot) {
  const leading = new Set([...snapshot.leadership.values()].map(({ postId }) => postId));
  return (membership: Entity<'membership'>): readonly Engaged[] => {
    const person = snapshot.person.get(membership.personId ?? '');
    const post = snapshot.post.get(membership.postId);
    if (!person || !post) return [];
    const kind = post.political ? 'politik' : leading.has(post.id) ? 'leder' : 'andre';
    const [, top] = [...ancestorsOf(snapshot, post.unitId), snapshot.unit.get(post.unitId)];
    return [{ person, membership, post, kind, administrationId: top?.id ?? null }];
  };
}

/** The people of a roster under the letter of their family name, each with the posts that are wanted. */
export function peopleByLetter(
  roster: readonly Engaged[],
  { administrationId, kind }: Wanted,
): ByLetter<readonly Engaged[]> {
  const wanted = roster.filter(
    (one) =>
      (administrationId === undefined || one.administrationId === administrationId) &&
      (kind === undefined || one.kind === kind),
  );
  const people = [...groupBy(wanted, ({ person }) => person.id).values()];
  return groupBy(people, ([first]) => initialOf(first?.person.familyName ?? ''));
}

/** In the order of a telephone book: by family name, then by given name. */
export function inPhoneBookOrder(people: readonly (readonly Engaged[])[]): readonly (readonly Engaged[])[] {
  return people.toSorted(([a], [b]) => {
    if (!a || !b) return 0;
    return byName(a.person.familyName, b.person.familyName) || byName(fullName(a.person), fullName(b.person));
  });
}
