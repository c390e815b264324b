// SPDX-License-Identifier: MPL-2.0
import type { Queryable } from '../../database/index.ts';
import {
  type Audience,
  type Contents,
  type Entity,
  type EntityName,
  entityNames,
  type Id,
  LayeredMap,
  type Snapshot,
} from '../../organisation/index.ts';
import type { Touched } from './changed-since.ts';
import { byId, loadSnapshot } from './load-snapshot.ts';
import { someOf } from './read-entities.ts';

/** Where more than this share of all entities are touched, reading everything again is quicker. */
const tooMuch = 0.2;
/** Of few, all are soon read. */
const few = 2_000;

/**
 * The snapshot after the changes that touched these entities: only they are read again, the rest is shared with
 * the old one. The past as it was recorded stays as it is.
 */
export async function patchSnapshot<A extends Audience>(
  tx: Queryable,
  old: Snapshot<A>,
  touched: Touched,
  change: number,
): Promise<Snapshot<A>> {
  if (old.asOf.recordedAt !== null) return { ...old, change };
  const touchedIds = old.audience === 'public' ? touched.publicIds : touched.ids;
  const count = [...touchedIds.values()].reduce((sum, ids) => sum + ids.length, 0);
  if (count > few && count > sizeOf(old) * tooMuch) return loadSnapshot(tx, old, old.recorded);
  const patched: Partial<Record<EntityName, ReadonlyMap<Id, unknown>>> = {};
  for (const [entity, ids] of touchedIds) patched[entity] = await patch(tx, old, entity, ids);
  return { ...old, ...(patched as Partial<Contents>), change };
}

function sizeOf(snapshot: Snapshot): number {
  return entityNames.reduce((sum, entity) => sum + snapshot[entity].size, 0);
}

async function patch<K extends EntityName>(tx: Queryable, old: Snapshot, entity: K, ids: readonly Id[]) {
  const { rows } = await someOf(entity, old, ids).execute(tx);
  const found = byId(rows);
  const differences = new Map(ids.map((id) => [id, found.get(id)]));
  return LayeredMap.over<Entity<K>>(old[entity] as Contents[K], differences);
}
