// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { EntityName } from './entities/entities.ts';
import type { Fact } from './facts.ts';
import { type Audience, type Contents, noContents, type Snapshot } from './snapshot.ts';
import { contains } from './time/period.ts';

/** The snapshot as it would be if these facts were recorded: for planning further operations and showing drafts. */
export function applyToSnapshot<A extends Audience>(
  snapshot: Snapshot<A>,
  facts: readonly Fact[],
): Snapshot<A> {
  const relevant = facts.filter(({ during }) => contains(during, snapshot.asOf.validAt));
  if (relevant.length === 0) return snapshot;
  const copies = noContents();
  const touched = new Set(relevant.map(({ entity }) => entity));
  for (const entity of touched) copy(snapshot, copies, entity);
  for (const fact of relevant) apply(copies, fact, snapshot.change + 1);
  return { ...snapshot, ...Object.fromEntries([...touched].map((entity) => [entity, copies[entity]])) };
}

function copy(from: Contents, to: ReturnType<typeof noContents>, entity: EntityName): void {
  const target = to[entity] as Map<Id, unknown>;
  for (const [id, item] of from[entity]) target.set(id, item);
}

function apply(contents: ReturnType<typeof noContents>, fact: Fact, recordedBy: number): void {
  const items = contents[fact.entity] as Map<Id, object>;
  const ground = { id: fact.id, valid: fact.during, recordedBy };
  if (fact.is === 'created') items.set(fact.id, { ...fact.state, ...ground });
  const present = items.get(fact.id);
  if (fact.is === 'altered' && present) items.set(fact.id, { ...present, ...fact.set, ...ground });
  if (fact.is === 'ended') items.delete(fact.id);
}
