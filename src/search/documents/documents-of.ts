// SPDX-License-Identifier: MPL-2.0
import { type Chronicle, type Entity, holdersOf, type Id, type Snapshot } from '../../organisation/index.ts';
import type { SearchDocument } from './document.ts';
import { taskDocument, websiteDocument } from './other-documents.ts';
import { personDocument, postDocument } from './person-document.ts';
import { unitDocument } from './unit-document.ts';

/**
 * Everything in a snapshot that can be found. What is not in it cannot be found: of a public snapshot nothing that is
 * not public. The chronicle, of the same audience, tells what units were called before.
 */
export function* documentsOf(snapshot: Snapshot, chronicle: Chronicle): Generator<SearchDocument> {
  for (const unit of snapshot.unit.values()) yield unitDocument(snapshot, chronicle, unit);
  for (const person of snapshot.person.values()) {
    const document = personDocument(snapshot, person);
    if (document) yield document;
  }
  for (const post of snapshot.post.values()) if (isUnseen(snapshot, post)) yield postDocument(snapshot, post);
  for (const task of snapshot.task.values()) yield taskDocument(snapshot, task);
  for (const website of snapshot.website.values()) yield websiteDocument(snapshot, website);
}

/** The document of something in a snapshot, by its identifier; undefined where it is not there or not found by itself. */
export function documentOf(
  { snapshot, chronicle }: { readonly snapshot: Snapshot; readonly chronicle: Chronicle },
  id: Id,
): SearchDocument | undefined {
  const [unit, person, post] = [snapshot.unit.get(id), snapshot.person.get(id), snapshot.post.get(id)];
  if (unit) return unitDocument(snapshot, chronicle, unit);
  if (person) return personDocument(snapshot, person);
  if (post) return isUnseen(snapshot, post) ? postDocument(snapshot, post) : undefined;
  const [task, website] = [snapshot.task.get(id), snapshot.website.get(id)];
  if (task) return taskDocument(snapshot, task);
  return website && websiteDocument(snapshot, website);
}

/** Whether no person stands for a post: it is vacant, or its holders are not shown. */
function isUnseen(snapshot: Snapshot, { id }: Entity<'post'>): boolean {
  return holdersOf(snapshot, id).every(({ person }) => person === undefined);
}
