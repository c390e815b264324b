// SPDX-License-Identifier: MPL-2.0
import {
  ancestorsOf,
  applyToSnapshot,
  type Fact,
  type FullSnapshot,
  type Id,
  membershipsOf,
  type Snapshot,
} from '../organisation/index.ts';
import type { Reach } from './roles.ts';

/** What a thing may say of where it belongs. */
interface Placed {
  readonly unitId?: Id | null;
  readonly postId?: Id | null;
  readonly membershipId?: Id | null;
  readonly personId?: Id | null;
  readonly originalId?: Id | null;
  readonly resultId?: Id | null;
  readonly parentId?: Id | null;
}

/**
 * The first of some facts that changes something outside the units one may change, in the organisation as it is before
 * them or as it is after; undefined where all is within.
 */
export function outsideReach(reach: Reach, before: FullSnapshot, facts: readonly Fact[]): Fact | undefined {
  if (reach === 'all') return undefined;
  const after = applyToSnapshot(before, facts);
  return facts.find(
    (fact) => !placesOf(fact, before, after).every((unitId) => isWithin(reach, [before, after], unitId)),
  );
}

/** Whether something that belongs to a unit (null: to the organisation as a whole) may be changed. */
export function isWithin(reach: Reach, snapshots: readonly Snapshot[], unitId: Id | null): boolean {
  if (reach === 'all') return true;
  if (unitId === null) return false;
  const snapshot = snapshots.find(({ unit }) => unit.has(unitId));
  if (!snapshot) return false;
  return [unitId, ...ancestorsOf(snapshot, unitId).map(({ id }) => id)].some((id) => reach.includes(id));
}

/** The units that something belongs to before and after a fact; null: the whole organisation. */
function placesOf(fact: Fact, before: Snapshot, after: Snapshot): readonly (Id | null)[] {
  const { entity, id } = fact;
  const [was, is] = [before, after].map((snapshot) => (snapshot[entity] as ReadonlyMap<Id, Placed>).get(id));
  if (entity === 'unit')
    return [...(was ? [id] : []), ...(was?.parentId === is?.parentId || !is ? [] : [is.parentId ?? null])];
  if (entity === 'person') return postsOf(before, id);
  if (entity === 'absence')
    return [was, is].flatMap((one) => (one?.personId ? postsOf(after, one.personId) : []));
  const person = entity === 'picture' ? (is ?? was)?.personId : undefined;
  if (person) return pictured(person, before, after);
  if (entity === 'changeEvent' && !was) return [];
  return [...(was ? ownersOf(was, before) : []), ...(is ? ownersOf(is, after) : [])];
}

/** A person is of the house: who may change what is said of them is who may change every post they hold. */
function postsOf(snapshot: Snapshot, personId: Id): readonly (Id | null)[] {
  return membershipsOf(snapshot, personId).map(({ postId }) => snapshot.post.get(postId)?.unitId ?? null);
}

/** A picture of someone who holds no post before or after is the whole organisation's. */
function pictured(personId: Id, ...snapshots: readonly Snapshot[]): readonly (Id | null)[] {
  const units = snapshots.flatMap((snapshot) => postsOf(snapshot, personId));
  return units.length > 0 ? units : [null];
}

function ownersOf(placed: Placed, snapshot: Snapshot): readonly (Id | null)[] {
  const post = (postId: Id | null | undefined) => snapshot.post.get(postId ?? '')?.unitId;
  const held = snapshot.membership.get(placed.membershipId ?? '');
  const named = [
    placed.unitId,
    post(placed.postId),
    post(held?.postId),
    placed.originalId,
    placed.resultId,
  ].filter((unitId) => typeof unitId === 'string');
  return named.length > 0 ? named : [null];
}
