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
import { countOf } from './changed-since.ts';
import type { Ids } from './dependents.ts';
import { byId, inOrder, loadSnapshot } from './load-snapshot.ts';
import { someOf } from './read-entities.ts';
import { type Shown, shownAmong } from './shown.ts';

/** Where more than this share of all that one snapshot has are touched, reading everything again is quicker. */
const tooMuch = 0.2;

/**
 * So many are patched whatever the size; and asked, one by one, whether everyone may see them. Above that, all that may be
 * seen of what they lean on is put together once.
 */
const few = 100;

/**
 * The snapshot after the changes that touched these entities: only they are read again, the rest is shared with
 * the old one; everything is, where nothing is said of what was touched. The past as it was recorded stays as it is.
 */
export async function patchSnapshot<A extends Audience>(
  tx: Queryable,
  old: Snapshot<A>,
  touched: Ids | undefined,
  change: number,
): Promise<Snapshot<A>> {
  if (old.asOf.recordedAt !== null) return { ...old, change };
  if (!touched || isTooMuch(old, touched)) return loadSnapshot(tx, old, old.recorded);
  const patched = { ...old, change };
  const shown = countOf(touched) > few ? shownAmong(patched, old) : undefined;
  // Each after what it leans on, which is then in its place already.
  for (const entity of inOrder) {
    const ids = touched.get(entity);
    if (ids) Object.assign(patched, { [entity]: await patch(tx, old, entity, ids, shown) });
  }
  return patched;
}

function isTooMuch(old: Snapshot, touched: Ids): boolean {
  return (
    countOf(touched) > Math.max(tooMuch * entityNames.reduce((sum, entity) => sum + old[entity].size, 0), few)
  );
}

async function patch<K extends EntityName>(
  tx: Queryable,
  old: Snapshot,
  entity: K,
  ids: readonly Id[],
  shown: Shown | undefined,
) {
  const { rows } = await someOf(entity, old, ids, shown).execute(tx);
  const found = byId(rows);
  const differences = new Map(ids.map((id) => [id, found.get(id)]));
  return LayeredMap.over<Entity<K>>(old[entity] as Contents[K], differences);
}
