// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { contactsOf, keyFiguresOf, notesFor, tasksOf, websitesOfUnit } from '../belongings.ts';
import { type Id, id } from '../entities/common.ts';
import { altered, created, ended, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { picturesOf } from '../pictures.ts';
import { leadershipsOf, postsIn } from '../posts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { always, type Period, period } from '../time/period.ts';
import { childrenOf, descendantsOf } from '../tree.ts';
import { addressUnusable, from, unknownUnit } from './common.ts';

/** Units become one, which is there already (create it first where it is new). Sub-units, posts, tasks, notes and websites follow. */
export const merge = z.object({
  do: z.literal('merge'),
  originals: z
    .array(z.object({ unitId: id, successionId: id.optional() }))
    .min(1)
    .max(200),
  intoId: id,
  changeEventId: id.optional(),
  from,
});
type Merge = z.infer<typeof merge>;

export function planMerge(snapshot: FullSnapshot, operation: Merge): Outcome<readonly Fact[]> {
  const refusals = unmergeable(snapshot, operation);
  if (refusals.length > 0) return refused(...refusals);
  const during = period(operation.from);
  const originals = operation.originals.map(({ unitId }) => unitId);
  return success([
    ...originals.flatMap((unitId) => handOver(snapshot, unitId, operation.intoId, during)),
    ...successions(operation),
  ]);
}

function unmergeable(snapshot: FullSnapshot, { originals, intoId }: Merge): readonly Refusal[] {
  const ids = originals.map(({ unitId }) => unitId);
  const unknown = [...ids, intoId].flatMap((unitId) => unknownUnit(snapshot, unitId));
  if (unknown.length > 0) return unknown;
  const into = snapshot.unit.get(intoId);
  const above = ids.find(
    (unitId) => unitId === intoId || descendantsOf(snapshot, unitId).some((u) => u.id === intoId),
  );
  const aboveName = above ? snapshot.unit.get(above)?.name.da : undefined;
  if (into && aboveName) return [refuse('unit-within-itself', { unit: aboveName, parent: into.name.da })];
  return [...sameAddresses(snapshot, ids, intoId), ...unusableAddresses(snapshot, ids, intoId)];
}

function unusableAddresses(snapshot: FullSnapshot, ids: readonly Id[], intoId: Id): readonly Refusal[] {
  return ids
    .flatMap((unitId) => childrenOf(snapshot, unitId))
    .filter(({ id }) => !ids.includes(id))
    .flatMap(({ slug }) => addressUnusable(snapshot, intoId, slug));
}

function sameAddresses(snapshot: FullSnapshot, ids: readonly Id[], intoId: Id): readonly Refusal[] {
  const together = [...ids, intoId]
    .flatMap((unitId) => childrenOf(snapshot, unitId))
    .filter(({ id }) => !ids.includes(id));
  const twice = together.filter(
    (unit, place) => together.findIndex(({ slug }) => slug === unit.slug) !== place,
  );
  return twice.map(({ slug, name }) => refuse('address-taken', { slug, unit: name.da }));
}

function handOver(snapshot: FullSnapshot, unitId: Id, intoId: Id, during: Period): readonly Fact[] {
  return [
    ...childrenOf(snapshot, unitId).map((child) => altered('unit', child.id, during, { parentId: intoId })),
    ...postsIn(snapshot, unitId).map((post) => altered('post', post.id, during, { unitId: intoId })),
    ...tasksOf(snapshot, unitId).map((task) => altered('task', task.id, during, { unitId: intoId })),
    ...notesFor(snapshot, unitId).map((note) => altered('operatorNote', note.id, during, { unitId: intoId })),
    ...websitesOfUnit(snapshot, unitId).map((website) =>
      altered('website', website.id, during, { unitId: intoId }),
    ),
    ...leadershipsOf(snapshot, unitId).map((l) => ended('leadership', l.id, during)),
    ...contactsOf(snapshot, unitId).map((c) => ended('contactPoint', c.id, during)),
    ...keyFiguresOf(snapshot, unitId).map((f) => ended('keyFigure', f.id, during)),
    ...picturesOf(snapshot, unitId).map((p) => ended('picture', p.id, during)),
    ended('unit', unitId, during),
  ];
}

function successions({ originals, intoId: resultId, changeEventId }: Merge): readonly Fact[] {
  if (!changeEventId) return [];
  return originals.flatMap(({ unitId: originalId, successionId }) =>
    successionId
      ? [created('succession', successionId, always, { changeEventId, type: 'merged', originalId, resultId })]
      : [],
  );
}
