// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { applyToSnapshot } from '../apply-to-snapshot.ts';
import { tasksOf } from '../belongings.ts';
import { type Id, id } from '../entities/common.ts';
import { altered, created, type Fact } from '../facts.ts';
import { type Outcome, refused, success } from '../outcome.ts';
import { postsIn } from '../posts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { always, type Period, period } from '../time/period.ts';
import { childrenOf } from '../tree.ts';
import { closing } from './close.ts';
import { from, unknownUnit } from './common.ts';

const share = z.object({
  unitId: id,
  successionId: id.optional(),
  children: z.array(id).max(2000).default([]),
  posts: z.array(id).max(5000).default([]),
  tasks: z.array(id).max(2000).default([]),
});

/** A unit becomes several, which are there already; each gets its share of sub-units, posts and tasks, and the unit closes. */
export const split = z.object({
  do: z.literal('split'),
  unitId: id,
  into: z.array(share).min(2).max(50),
  changeEventId: id.optional(),
  from,
});
type Split = z.infer<typeof split>;
type Share = Split['into'][number];

export function planSplit(snapshot: FullSnapshot, operation: Split): Outcome<readonly Fact[]> {
  const { unitId, into } = operation;
  const ids = [unitId, ...into.map((s) => s.unitId)];
  const refusals = [
    ...ids.flatMap((one) => unknownUnit(snapshot, one)),
    ...intoItself(snapshot, operation),
    ...leftBehind(snapshot, operation),
    ...notOfTheUnit(snapshot, operation),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const during = period(operation.from);
  const shared = into.flatMap((one) => handOut(one, during));
  const rest = applyToSnapshot(snapshot, shared);
  return success([
    ...shared,
    ...closing(rest, unitId, during),
    ...into.flatMap((one) => succession(operation, one)),
  ]);
}

function intoItself(snapshot: FullSnapshot, { unitId, into }: Split): readonly Refusal[] {
  if (into.every((one) => one.unitId !== unitId)) return [];
  return [refuse('split-into-itself', { unit: snapshot.unit.get(unitId)?.name.da ?? unitId })];
}

function leftBehind(snapshot: FullSnapshot, { unitId, into }: Split): readonly Refusal[] {
  const given = new Set(into.flatMap(({ children, posts, tasks }) => [...children, ...posts, ...tasks]));
  const left = [
    ...childrenOf(snapshot, unitId).map(({ id, name }) => ({ id, what: name.da })),
    ...postsIn(snapshot, unitId).map(({ id, title }) => ({ id, what: title.da })),
    ...tasksOf(snapshot, unitId).map(({ id, title }) => ({ id, what: title.da })),
  ].filter(({ id }) => !given.has(id));
  return left.length === 0
    ? []
    : [refuse('split-leaves-behind', { left: left.map(({ what }) => what).join(', ') })];
}

/** What is handed out has to be the unit's own: a slip of the pen must not move another unit's posts. */
function notOfTheUnit(snapshot: FullSnapshot, { unitId, into, from: date }: Split): readonly Refusal[] {
  const foreign = (entity: 'unit' | 'post' | 'task', ids: readonly Id[]) =>
    ids
      .filter((id) => ownerOf(snapshot, entity, id) !== unitId)
      .map((id) => refuse('does-not-exist', { entity, id, date }));
  return into.flatMap(({ children, posts, tasks }) => [
    ...foreign('unit', children),
    ...foreign('post', posts),
    ...foreign('task', tasks),
  ]);
}

function ownerOf(snapshot: FullSnapshot, entity: 'unit' | 'post' | 'task', id: Id): Id | null | undefined {
  return entity === 'unit' ? snapshot.unit.get(id)?.parentId : snapshot[entity].get(id)?.unitId;
}

function handOut({ unitId, children, posts, tasks }: Share, during: Period): readonly Fact[] {
  return [
    ...children.map((child: Id) => altered('unit', child, during, { parentId: unitId })),
    ...posts.map((post: Id) => altered('post', post, during, { unitId })),
    ...tasks.map((task: Id) => altered('task', task, during, { unitId })),
  ];
}

function succession(
  { unitId: originalId, changeEventId }: Split,
  { unitId: resultId, successionId }: Share,
): readonly Fact[] {
  if (!changeEventId || !successionId) return [];
  return [
    created('succession', successionId, always, { changeEventId, type: 'split', originalId, resultId }),
  ];
}
