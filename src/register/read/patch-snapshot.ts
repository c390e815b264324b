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
import { countOf, fewForPublic, type Touched } from './changed-since.ts';
import type { Ids } from './dependents.ts';
import { byId, loadSnapshot } from './load-snapshot.ts';
import { someOf } from './read-entities.ts';

/** Where more than this share of all that one snapshot has are touched, reading everything again is quicker. */
const tooMuch = 0.2;

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
  if (!touchedIds || isTooMuch(old, touchedIds)) return loadSnapshot(tx, old, old.recorded);
  const patched: Partial<Record<EntityName, ReadonlyMap<Id, unknown>>> = {};
  for (const [entity, ids] of touchedIds) patched[entity] = await patch(tx, old, entity, ids);
  return { ...old, ...(patched as Partial<Contents>), change };
}

/** What everyone may see is asked of each by itself, which takes its time; of the rest not. */
function isTooMuch(old: Snapshot, touched: Ids): boolean {
  const count = countOf(touched);
  if (count <= fewForPublic || old.audience === 'public') return count > fewForPublic;
  return count > tooMuch * entityNames.reduce((sum, entity) => sum + old[entity].size, 0);
}

async function patch<K extends EntityName>(tx: Queryable, old: Snapshot, entity: K, ids: readonly Id[]) {
  const { rows } = await someOf(entity, old, ids).execute(tx);
  const found = byId(rows);
  const differences = new Map(ids.map((id) => [id, found.get(id)]));
  return LayeredMap.over<Entity<K>>(old[entity] as Contents[K], differences);
}
