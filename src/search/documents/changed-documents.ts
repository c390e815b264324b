// SPDX-License-Identifier: MPL-2.0
import {
  type Chronicle,
  descendantsOf,
  type EntityName,
  groupsOf,
  type Id,
  membershipsOf,
  postsIn,
  type Snapshot,
  tasksOf,
} from '../../organisation/index.ts';
import type { DocumentChanges } from '../index/update-index.ts';
import type { SearchDocument } from './document.ts';
import { isUnseen } from './documents-of.ts';
import { taskDocument, websiteDocument } from './other-documents.ts';
import { personDocument, postDocument } from './person-document.ts';
import { unitDocument } from './unit-document.ts';

const membershipsIn = groupsOf(
  'membership',
  ({ postId }) => postId,
  (a, b) => a.position - b.position,
);
const leadersOfUnit = groupsOf(
  'leadership',
  ({ unitId }) => unitId,
  (a, b) => a.position - b.position,
);

/**
 * The documents that differ between two snapshots of one organisation, of which the second came out of the first by
 * changes: entities that are the same objects in both are the same.
 */
export function changedDocuments(before: Snapshot, after: Snapshot, chronicle: Chronicle): DocumentChanges {
  const touched = new Touched();
  for (const snapshot of [before, after]) touch(touched, snapshot, before, after);
  const made = touched.documents(after, chronicle);
  const there = new Set(made.map(({ id }) => id));
  return { changed: made, removed: touched.ids().filter((id) => !there.has(id)) };
}

/** Marks what an entity that differs has to do with, as one of the snapshots knows it. */
function touch(touched: Touched, snapshot: Snapshot, before: Snapshot, after: Snapshot): void {
  const differing = <K extends EntityName>(entity: K) => differingIds(before, after, entity);
  for (const id of differing('unit'))
    touchUnits(touched, snapshot, [id, ...descendantsOf(snapshot, id).map((unit) => unit.id)]);
  for (const id of differing('post')) touchPost(touched, snapshot, id);
  for (const id of differing('person')) touchPerson(touched, snapshot, id);
  for (const id of differing('leadership')) touchPost(touched, snapshot, snapshot.leadership.get(id)?.postId);
  for (const id of differing('membership')) touchMembership(touched, snapshot, id);
  for (const id of differing('contactPoint')) touchOwner(touched, snapshot, id);
  for (const id of differing('task')) touchTask(touched, snapshot, id);
  for (const id of differing('website')) touched.websites.add(id);
  if (differing('organisationProfile').length > 0) touchUnits(touched, snapshot, topsIn(snapshot));
}

function differingIds(before: Snapshot, after: Snapshot, entity: EntityName): readonly Id[] {
  const [old, present]: readonly ReadonlyMap<Id, unknown>[] = [before[entity], after[entity]];
  if (!old || !present || old === present) return [];
  const ids: Id[] = [];
  for (const [id, one] of present) if (old.get(id) !== one) ids.push(id);
  for (const id of old.keys()) if (!present.has(id)) ids.push(id);
  return ids;
}

/** Units by which others are known too: those who hold posts in them, lead them, and what they take care of. */
function touchUnits(touched: Touched, snapshot: Snapshot, ids: readonly Id[]): void {
  for (const id of ids) {
    touched.units.add(id);
    for (const post of postsIn(snapshot, id)) touchPost(touched, snapshot, post.id);
    for (const { postId } of leadersOfUnit(snapshot, id)) touchPost(touched, snapshot, postId);
    for (const task of tasksOf(snapshot, id)) touched.tasks.add(task.id);
    for (const website of snapshot.website.values())
      if (website.unitId === id) touched.websites.add(website.id);
  }
}

function touchPost(touched: Touched, snapshot: Snapshot, id: Id | undefined): void {
  if (id === undefined) return;
  touched.posts.add(id);
  for (const { personId } of membershipsIn(snapshot, id)) if (personId) touched.people.add(personId);
}

function touchPerson(touched: Touched, snapshot: Snapshot, id: Id): void {
  touched.people.add(id);
  for (const { postId } of membershipsOf(snapshot, id)) touched.posts.add(postId);
}

function touchMembership(touched: Touched, snapshot: Snapshot, id: Id): void {
  const membership = snapshot.membership.get(id);
  if (!membership) return;
  touched.posts.add(membership.postId);
  if (membership.personId) touched.people.add(membership.personId);
}

function touchOwner(touched: Touched, snapshot: Snapshot, id: Id): void {
  const contact = snapshot.contactPoint.get(id);
  if (!contact) return;
  if (contact.unitId) touched.units.add(contact.unitId);
  if (contact.postId) touchPost(touched, snapshot, contact.postId);
  if (contact.membershipId) touchMembership(touched, snapshot, contact.membershipId);
}

function touchTask(touched: Touched, snapshot: Snapshot, id: Id): void {
  touched.tasks.add(id);
  const task = snapshot.task.get(id);
  if (task) touched.units.add(task.unitId);
}

function topsIn({ unit }: Snapshot): readonly Id[] {
  return [...unit.values()].flatMap(({ id, parentId }) => (parentId === null ? [id] : []));
}

/** Whose documents have to be made again. */
class Touched {
  readonly units = new Set<Id>();
  readonly people = new Set<Id>();
  readonly posts = new Set<Id>();
  readonly tasks = new Set<Id>();
  readonly websites = new Set<Id>();

  ids(): readonly Id[] {
    return [...this.units, ...this.people, ...this.posts, ...this.tasks, ...this.websites];
  }

  /** Those of them that there still are. */
  documents(snapshot: Snapshot, chronicle: Chronicle): readonly SearchDocument[] {
    const found = <T>(
      ids: Iterable<Id>,
      of: ReadonlyMap<Id, T>,
      make: (one: T) => SearchDocument | undefined,
    ) =>
      [...ids].flatMap((id) => {
        const one = of.get(id);
        return (one && make(one)) ?? [];
      });
    return [
      ...found(this.units, snapshot.unit, (unit) => unitDocument(snapshot, chronicle, unit)),
      ...found(this.people, snapshot.person, (person) => personDocument(snapshot, person)),
      ...found(this.posts, snapshot.post, (post) =>
        isUnseen(snapshot, post) ? postDocument(snapshot, post) : undefined,
      ),
      ...found(this.tasks, snapshot.task, (task) => taskDocument(snapshot, task)),
      ...found(this.websites, snapshot.website, (website) => websiteDocument(snapshot, website)),
    ];
  }
}
