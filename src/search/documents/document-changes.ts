// SPDX-License-Identifier: MPL-2.0
import type { Chronicle, EntityName, Id, Snapshot } from '../../organisation/index.ts';
import { synonymsOf } from '../synonyms/own.ts';
import type { Synonyms } from '../synonyms/synonyms.ts';
import { affectedBy } from './affected.ts';
import { differingIds } from './differences.ts';
import type { SearchDocument } from './document.ts';
import { documentOf } from './documents-of.ts';

/** What is different: documents that are new or have changed, and the identifiers of those that are gone. */
export interface DocumentChanges {
  readonly changed: readonly SearchDocument[];
  readonly removed: readonly Id[];
  /** Citizens' words for official ones, as they are now. */
  readonly synonyms?: Synonyms;
}

/** A snapshot and the chronicle that goes with it. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly chronicle: Chronicle;
}

/** The documents as they are now of what has these identifiers. */
export function changesAt(after: Known, ids: Iterable<Id>): DocumentChanges {
  const documents = [...ids].map((id) => ({ id, document: documentOf(after, id) }));
  return {
    changed: documents.flatMap(({ document }) => document ?? []),
    removed: documents.flatMap(({ id, document }) => (document ? [] : id)),
    synonyms: synonymsOf(after.snapshot),
  };
}

/** Under which identifiers something else is found after a change; last what only says the name of a unit above it. */
export function affectedIds(before: Known, after: Known): ReadonlySet<Id> {
  const [first, below] = [new Set<Id>(), new Set<Id>()];
  for (const name of Object.keys(affectedBy) as readonly (keyof typeof affectedBy)[]) {
    for (const id of differingIds(before.snapshot, after.snapshot, name)) {
      if (name === 'unit') first.add(id);
      addAffected(before.snapshot, after.snapshot, name, id, name === 'unit' ? below : first);
    }
  }
  for (const id of renamedInThePast(before.chronicle, after.chronicle)) first.add(id);
  return new Set([...first, ...below]);
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
