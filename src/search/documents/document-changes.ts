// SPDX-License-Identifier: MPL-2.0
import type { Chronicle, EntityName, Id, Snapshot } from '../../organisation/index.ts';
import { affectedBy } from './affected.ts';
import { differingIds } from './differences.ts';
import type { SearchDocument } from './document.ts';
import { documentOf } from './documents-of.ts';

/** What is different: documents that are new or have changed, and the identifiers of those that are gone. */
export interface DocumentChanges {
  readonly changed: readonly SearchDocument[];
  readonly removed: readonly Id[];
}

/** A snapshot and the chronicle that goes with it. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly chronicle: Chronicle;
}

/**
 * What a change has made different in what can be found. Undefined where that cannot be told without looking at all: then
 * the index is made anew.
 */
export function documentChanges(before: Known, after: Known): DocumentChanges | undefined {
  const affected = new Set<Id>();
  for (const name of Object.keys(affectedBy) as readonly (keyof typeof affectedBy)[]) {
    const ids = differingIds(before.snapshot, after.snapshot, name);
    if (!ids) return undefined;
    for (const id of ids) addAffected(before.snapshot, after.snapshot, name, id, affected);
  }
  for (const id of renamedInThePast(before.chronicle, after.chronicle)) affected.add(id);
  const documents = [...affected].map((id) => ({ id, document: documentOf(after, id) }));
  return {
    changed: documents.flatMap(({ document }) => document ?? []),
    removed: documents.flatMap(({ id, document }) => (document ? [] : id)),
  };
}

function addAffected(before: Snapshot, after: Snapshot, name: EntityName, id: Id, affected: Set<Id>): void {
  for (const snapshot of [before, after]) {
    for (const one of affectedBy[name]?.(snapshot, id) ?? []) affected.add(one);
  }
}

/** Units of which the chronicle tells something else. */
function* renamedInThePast(before: Chronicle, after: Chronicle): Generator<Id> {
  if (before === after) return;
  for (const [id, traces] of after) if (before.get(id) !== traces) yield id;
}
