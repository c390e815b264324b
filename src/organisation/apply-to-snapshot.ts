// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { EntityName } from './entities/entities.ts';
import type { Fact } from './facts.ts';
import { groupBy } from './index-of.ts';
import { LayeredMap } from './layered-map.ts';
import type { Audience, Snapshot } from './snapshot.ts';
import { contains } from './time/period.ts';

/** How differences are put on what is there: `LayeredMap.over`, or `LayeredMap.onTop` where more will follow. */
type Layer = typeof LayeredMap.over;

/**
 * The snapshot as it would be if these facts were recorded: for planning further operations and showing drafts.
 * Exact on the first day of an open alteration, and on every day once `settle` has said where it ends.
 */
export function applyToSnapshot<A extends Audience>(
  snapshot: Snapshot<A>,
  facts: readonly Fact[],
  layer: Layer = LayeredMap.over,
): Snapshot<A> {
  const relevant = facts.filter(({ during }) => contains(during, snapshot.asOf.validAt));
  if (relevant.length === 0) return snapshot;
  const byEntity = groupBy(relevant, ({ entity }) => entity);
  const changed = [...byEntity].map(
    ([entity, some]) => [entity, applied(snapshot, entity, some, layer)] as const,
  );
  return { ...snapshot, ...Object.fromEntries(changed) };
}

function applied(
  snapshot: Snapshot,
  entity: EntityName,
  facts: readonly Fact[],
  layer: Layer,
): ReadonlyMap<Id, object> {
  const before: ReadonlyMap<Id, object> = snapshot[entity];
  const differences = new Map<Id, object | undefined>();
  for (const fact of facts) {
    const present = differences.has(fact.id) ? differences.get(fact.id) : before.get(fact.id);
    differences.set(fact.id, after(present, fact, snapshot.change + 1));
  }
  return layer(before, differences);
}

function after(present: object | undefined, fact: Fact, recordedBy: number): object | undefined {
  const ground = { id: fact.id, valid: fact.during, recordedBy };
  if (fact.is === 'created') return { ...fact.state, ...ground };
  return fact.is === 'altered' && present ? { ...present, ...fact.set, ...ground } : undefined;
}
