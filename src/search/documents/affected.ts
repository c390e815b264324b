// SPDX-License-Identifier: MPL-2.0
import {
  descendantsOf,
  type EntityName,
  holdersOf,
  type Id,
  leadersOf,
  membershipsOf,
  postsIn,
  rootOf,
  type Snapshot,
  tasksOf,
} from '../../organisation/index.ts';

type Affected = (snapshot: Snapshot, id: Id) => Iterable<Id>;

/** What is found otherwise, by its identifier, where something of a kind is different. */
export const affectedBy: { readonly [K in EntityName]?: Affected } = {
  unit: unitAndBelow,
  person: (snapshot, id) => [id, ...membershipsOf(snapshot, id).map(({ postId }) => postId)],
  post: postAndHolders,
  membership: holding,
  leadership: (snapshot, id) => postAndHolders(snapshot, snapshot.leadership.get(id)?.postId),
  contactPoint: owner,
  task: (snapshot, id) => present(id, snapshot.task.get(id)?.unitId),
  website: (_, id) => [id],
  organisationProfile: (snapshot) => present(rootOf(snapshot)?.id),
};

const present = (...ids: readonly (Id | null | undefined)[]) => ids.filter((id) => typeof id === 'string');

/** All that says a unit's name: itself, what is below it, and what and who belongs to them. */
function* unitAndBelow(snapshot: Snapshot, id: Id): Generator<Id> {
  const below = new Set([id, ...descendantsOf(snapshot, id).map((unit) => unit.id)]);
  for (const unitId of below) {
    yield unitId;
    for (const post of postsIn(snapshot, unitId)) yield* postAndHolders(snapshot, post.id);
    for (const { post } of leadersOf(snapshot, unitId)) yield* postAndHolders(snapshot, post.id);
    for (const task of tasksOf(snapshot, unitId)) yield task.id;
  }
  for (const website of snapshot.website.values()) if (below.has(website.unitId ?? '')) yield website.id;
}

function* postAndHolders(snapshot: Snapshot, id: Id | null | undefined): Generator<Id> {
  if (typeof id !== 'string') return;
  yield id;
  for (const { person } of holdersOf(snapshot, id)) if (person) yield person.id;
}

function* holding(snapshot: Snapshot, id: Id | null | undefined): Generator<Id> {
  const membership = snapshot.membership.get(id ?? '');
  yield* present(membership?.personId);
  yield* postAndHolders(snapshot, membership?.postId);
}

function* owner(snapshot: Snapshot, id: Id): Generator<Id> {
  const { unitId, postId, membershipId } = snapshot.contactPoint.get(id) ?? {};
  yield* present(unitId);
  yield* postAndHolders(snapshot, postId);
  yield* holding(snapshot, membershipId);
}
