// SPDX-License-Identifier: MPL-2.0
import { type Chronicle, type Entity, holdersOf, type Snapshot } from '../../organisation/index.ts';
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

/** Whether no person stands for a post: it is vacant, or its holders are not shown. */
export function isUnseen(snapshot: Snapshot, { id }: Entity<'post'>): boolean {
  return holdersOf(snapshot, id).every(({ person }) => person === undefined);
}
