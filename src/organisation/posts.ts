// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { Entity } from './entities/entities.ts';
import { groupsOf } from './groups-of.ts';
import type { Snapshot } from './snapshot.ts';

type Post = Entity<'post'>;
type Membership = Entity<'membership'>;

/** A post with those who hold it; none: it is vacant. */
export interface Holding {
  readonly post: Post;
  readonly holders: readonly Holder[];
}

/** One who holds a post. The person is undefined where they are not shown to this audience. */
export interface Holder {
  readonly membership: Membership;
  readonly person: Entity<'person'> | undefined;
}

const byPosition = (a: { position: number; id: Id }, b: { position: number; id: Id }) =>
  a.position - b.position || (a.id < b.id ? -1 : 1);

const postsByUnit = groupsOf('post', ({ unitId }) => unitId, byPosition);
const membershipsByPost = groupsOf('membership', ({ postId }) => postId, byPosition);
const membershipsByPerson = groupsOf('membership', ({ personId }) => personId, byPosition);
const leadershipsByUnit = groupsOf('leadership', ({ unitId }) => unitId, byPosition);
const leadershipsByPost = groupsOf('leadership', ({ postId }) => postId, byPosition);

/** Who holds a post. */
export function holdersOf(snapshot: Snapshot, postId: Id): readonly Holder[] {
  return membershipsByPost(snapshot, postId).map((membership) => ({
    membership,
    person: membership.personId === null ? undefined : snapshot.person.get(membership.personId),
  }));
}

function holding(snapshot: Snapshot, post: Post): Holding {
  return { post, holders: holdersOf(snapshot, post.id) };
}

/** The posts that lead a unit, with holders. */
export function leadersOf(snapshot: Snapshot, unitId: Id): readonly Holding[] {
  return leadershipsByUnit(snapshot, unitId).flatMap(({ postId }) => {
    const post = snapshot.post.get(postId);
    return post ? [holding(snapshot, post)] : [];
  });
}

/** The posts in a unit that do not lead it, with holders. */
export function otherPostsOf(snapshot: Snapshot, unitId: Id): readonly Holding[] {
  const leading = new Set(leadershipsByUnit(snapshot, unitId).map(({ postId }) => postId));
  return postsByUnit(snapshot, unitId)
    .filter((post) => !leading.has(post.id))
    .map((post) => holding(snapshot, post));
}

/** By which posts a unit is led. */
export function leadershipsOf(snapshot: Snapshot, unitId: Id): readonly Entity<'leadership'>[] {
  return leadershipsByUnit(snapshot, unitId);
}

/** What a post leads. */
export function leadershipsBy(snapshot: Snapshot, postId: Id): readonly Entity<'leadership'>[] {
  return leadershipsByPost(snapshot, postId);
}

/** The posts in a unit, whether or not they lead it. */
export function postsIn(snapshot: Snapshot, unitId: Id): readonly Post[] {
  return postsByUnit(snapshot, unitId);
}

/** The memberships of a person. */
export function membershipsOf(snapshot: Snapshot, personId: Id): readonly Membership[] {
  return membershipsByPerson(snapshot, personId);
}
