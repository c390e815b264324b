// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { contactsOf, keyFiguresOf, notesFor, tasksOf, websitesOfUnit } from '../belongings.ts';
import { type Id, id } from '../entities/common.ts';
import { altered, ended, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { picturesOf } from '../pictures.ts';
import { leadershipsOf, postsIn } from '../posts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { type Period, period } from '../time/period.ts';
import { childrenOf } from '../tree.ts';
import { from, names, partOf, succeed, unknownUnit } from './common.ts';
import { endPost } from './end.ts';

/** A unit ceases to be, with its posts, tasks, contact points, notes and pictures. Its page stays and says what came after. */
export const close = z.object({
  do: z.literal('close'),
  unitId: id,
  /** The unit that takes over, where there is one. */
  successorId: id.nullable().default(null),
  from,
  event: partOf,
});
type Close = z.infer<typeof close>;

export function planClose(snapshot: FullSnapshot, operation: Close): Outcome<readonly Fact[]> {
  const { unitId, successorId, from } = operation;
  const refusals = [
    ...unknownUnit(snapshot, unitId),
    ...(successorId === null ? [] : unknownUnit(snapshot, successorId)),
    ...stillUsed(snapshot, unitId),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return success([
    ...closing(snapshot, unitId, period(from)),
    ...succeed(operation.event, 'closed', unitId, successorId),
  ]);
}

function stillUsed(snapshot: FullSnapshot, unitId: Id): readonly Refusal[] {
  const children = childrenOf(snapshot, unitId);
  const unit = snapshot.unit.get(unitId);
  if (!unit || children.length === 0) return [];
  return [refuse('unit-has-active-children', { unit: unit.name.da, children: names(children) })];
}

/** The facts that end a unit and all that belongs to it alone. */
export function closing(snapshot: FullSnapshot, unitId: Id, during: Period): readonly Fact[] {
  const posts = postsIn(snapshot, unitId);
  const ownPosts = new Set(posts.map((post) => post.id));
  return [
    ...leadershipsOf(snapshot, unitId)
      .filter((l) => !ownPosts.has(l.postId))
      .map((l) => ended('leadership', l.id, during)),
    ...posts.flatMap((post) => endPost(snapshot, post.id, during)),
    ...contactsOf(snapshot, unitId).map((c) => ended('contactPoint', c.id, during)),
    ...tasksOf(snapshot, unitId).map((t) => ended('task', t.id, during)),
    ...keyFiguresOf(snapshot, unitId).map((f) => ended('keyFigure', f.id, during)),
    ...notesFor(snapshot, unitId).map((n) => ended('operatorNote', n.id, during)),
    ...picturesOf(snapshot, unitId).map((p) => ended('picture', p.id, during)),
    ...websitesOfUnit(snapshot, unitId).map((w) => altered('website', w.id, during, { unitId: null })),
    ended('unit', unitId, during),
  ];
}
