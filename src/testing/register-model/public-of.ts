// SPDX-License-Identifier: MPL-2.0
import {
  type Contents,
  type Entity,
  type EntityName,
  type Id,
  noContents,
} from '../../organisation/index.ts';
import { type Model, runsOf } from './model.ts';

/**
 * What of some contents is public, by asking each thing alone. `model` tells what has been withdrawn by the day at
 * `seen`, and whether a unit was internal on any day.
 */
export function publicOf(given: Contents, model: Model, seen: number): Contents {
  const all = stillOpen(given, model, seen);
  const shown = noContents();
  for (const [entity, items] of Object.entries(all) as [EntityName, Contents[EntityName]][]) {
    for (const [id, item] of items) {
      const seen = asShown(all, model, entity, item as Entity);
      if (seen) (shown[entity] as Map<Id, unknown>).set(id, seen);
    }
  }
  return shown;
}

/** The contents in which what is not public when it is seen, or was not when it ended, has its level of then. */
function stillOpen(all: Contents, model: Model, seen: number): Contents {
  const copy = noContents();
  for (const [entity, items] of Object.entries(all) as [EntityName, Contents[EntityName]][]) {
    for (const [id, item] of items) {
      const kept = levelWhenSeen(model, entity, id, seen);
      (copy[entity] as Map<Id, unknown>).set(id, { ...item, ...kept });
    }
  }
  return copy;
}

function levelWhenSeen(model: Model, entity: EntityName, id: Id, seen: number): object {
  const last = model.get(`${entity} ${id}`)?.days.findLast((day, place) => day && place <= seen);
  if (entity === 'unit') return unitWithdrawn(model, id, seen) ? { visibility: 'internal' } : {};
  const [field, open] = levels[entity] ?? [];
  return field && last && last[field] !== open ? { [field]: last[field] } : {};
}

const levels: Readonly<Partial<Record<EntityName, readonly [field: string, open: string]>>> = {
  post: ['visibility', 'public'],
  contactPoint: ['visibility', 'public'],
  person: ['publication', 'public'],
  changeEvent: ['status', 'announced'],
};

/** Whether a unit, or one above it, is not public when seen, or was not when it ended. */
function unitWithdrawn(model: Model, id: Id, seen: number): boolean {
  const last = model.get(`unit ${id}`)?.days.findLast((day, place) => day && place <= seen);
  if (!last) return false;
  return (
    last.visibility !== 'public' || (last.parentId !== null && unitWithdrawn(model, `${last.parentId}`, seen))
  );
}

function asShown(all: Contents, model: Model, entity: EntityName, item: Entity): Entity | undefined {
  const when = (condition: boolean) => (condition ? item : undefined);
  const is = <K extends EntityName>(_: K) => item as unknown as Entity<K>;
  switch (entity) {
    case 'unit':
      return when(unitShown(all, item.id));
    case 'post':
      return when(postShown(all, item.id));
    case 'person':
      return when(personShown(all, item.id));
    case 'leadership':
      return when(postShown(all, is('leadership').postId) && unitShown(all, is('leadership').unitId));
    case 'membership':
      return membershipShown(all, is('membership'));
    case 'contactPoint':
      return when(contactShown(all, is('contactPoint')));
    case 'site':
      return when(siteShown(all, item.id));
    case 'task':
    case 'keyFigure':
      return when(unitShown(all, is('task').unitId));
    case 'picture':
      return when(pictureShown(all, is('picture')));
    case 'website':
      return { ...is('website'), unitId: unitShown(all, is('website').unitId) ? is('website').unitId : null };
    case 'absence':
    case 'operatorNote':
      return undefined;
    case 'changeEvent':
      return when(is('changeEvent').status === 'announced');
    case 'succession':
      return when(successionShown(all, model, is('succession')));
    default:
      return item;
  }
}

function unitShown(all: Contents, id: Id | null): boolean {
  const unit = all.unit.get(id ?? '');
  return unit?.visibility === 'public' && (unit.parentId === null || unitShown(all, unit.parentId));
}

function postShown(all: Contents, id: Id): boolean {
  const post = all.post.get(id);
  return post?.visibility === 'public' && unitShown(all, post.unitId);
}

function personShown(all: Contents, id: Id | null): boolean {
  const holds = [...all.membership.values()].some((m) => m.personId === id && postShown(all, m.postId));
  return holds && all.person.get(id ?? '')?.publication === 'public';
}

function membershipShown(all: Contents, membership: Entity<'membership'>) {
  const personId = personShown(all, membership.personId) ? membership.personId : null;
  return postShown(all, membership.postId) ? { ...membership, personId } : undefined;
}

function pictureShown(all: Contents, { unitId, personId }: Entity<'picture'>): boolean {
  return unitId ? unitShown(all, unitId) : personShown(all, personId);
}

function contactShown(
  all: Contents,
  { unitId, postId, membershipId, visibility }: Entity<'contactPoint'>,
): boolean {
  if (visibility !== 'public') return false;
  if (unitId) return unitShown(all, unitId);
  if (postId) return postShown(all, postId);
  const membership = all.membership.get(membershipId ?? '');
  return !!membership && postShown(all, membership.postId) && personShown(all, membership.personId);
}

function siteShown(all: Contents, id: Id): boolean {
  return [...all.contactPoint.values()].some(
    (contact) =>
      contact.value.type === 'address' && contact.value.siteId === id && contactShown(all, contact),
  );
}

function successionShown(
  all: Contents,
  model: Model,
  { changeEventId, ...ends }: Entity<'succession'>,
): boolean {
  const announced = all.changeEvent.get(changeEventId)?.status === 'announced';
  return announced && !everHidden(model, ends.originalId) && !everHidden(model, ends.resultId);
}

/** Whether there is a day on which a unit, or something above it on any day, is internal. */
function everHidden(model: Model, id: Id | null, below: readonly (Id | null)[] = []): boolean {
  if (id === null || below.includes(id)) return false;
  const { days } = model.get(`unit ${id}`) ?? { days: [] };
  return runsOf(days).some(
    ({ value }) =>
      value.visibility !== 'public' ||
      everHidden(model, (value.parentId ?? null) as Id | null, [...below, id]),
  );
}
