// SPDX-License-Identifier: MPL-2.0
import {
  childrenOf,
  contactsOf,
  descendantsOf,
  type Entity,
  type Holding,
  type Id,
  keyFiguresOf,
  leadershipsOf,
  leadersOf,
  otherPostsOf,
  picturesOf,
  tasksOf,
} from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { contactOwner } from './contact.ts';
import { partsOf } from './history.ts';
import { isDescribed } from './whole-description.ts';

type Unit = Entity<'unit'>;
type Thing = Entity | undefined;

/**
 * All that a unit's page is made from. `sections` are the units that are told of in a section of their own on it;
 * null: it has but links to those right under the unit.
 */
export function shownThings(visit: Visit, unit: Unit, sections: readonly Unit[] | null): readonly Thing[] {
  const { snapshot } = visit;
  const children = childrenOf(snapshot, unit.id);
  const inWords = isDescribed(snapshot, unit.id);
  const named = sections || inWords ? descendantsOf(snapshot, unit.id) : children;
  return [
    ...[unit, ...named].flatMap((one) => [one, snapshot.unitKind.get(one.kindId)]),
    ...[unit, ...(inWords ? named : (sections ?? []))].flatMap((one) => leading(visit, one)),
    ...[unit, ...(inWords ? children : (sections ?? []))].flatMap(({ id }) => tasksOf(snapshot, id)),
    ...[unit, ...(sections ?? [])].flatMap(({ id }) => [
      ...keyFiguresOf(snapshot, id),
      ...leadersOf(snapshot, id).flatMap((holding) => reachOf(visit, holding)),
    ]),
    ...otherPostsOf(snapshot, unit.id).flatMap((holding) => [
      ...holdersIn(holding),
      ...reachOf(visit, holding),
    ]),
    ...picturesOf(snapshot, unit.id),
    ...contactBox(visit, unit),
    ...told(visit, unit.id),
  ];
}

function leading({ snapshot }: Visit, { id }: Unit): readonly Thing[] {
  return [...leadershipsOf(snapshot, id), ...leadersOf(snapshot, id).flatMap(holdersIn)];
}

function holdersIn({ post, holders }: Holding): readonly Thing[] {
  return [post, ...holders.flatMap(({ membership, person }) => [membership, person])];
}

function reachOf({ snapshot }: Visit, { post, holders }: Holding): readonly Thing[] {
  return [post.id, ...holders.map(({ membership }) => membership.id)].flatMap((id) =>
    contactsOf(snapshot, id),
  );
}

/** How to reach the unit, which may be how to reach one above it, and the place where that is. */
function contactBox({ snapshot }: Visit, unit: Unit): readonly Thing[] {
  const owner = contactOwner(snapshot, unit);
  if (!owner) return [];
  const ways = contactsOf(snapshot, owner.id);
  const places = ways.map(({ value }) =>
    value.type === 'address' ? snapshot.site.get(value.siteId ?? '') : undefined,
  );
  return [owner, ...ways, ...places];
}

/** What its history tells of. */
function told({ snapshot, ask }: Visit, unitId: Id): readonly Thing[] {
  return partsOf(snapshot, unitId).flatMap((part) => {
    const event = snapshot.changeEvent.get(part.changeEventId);
    return event && event.date <= ask.date ? [part, event] : [];
  });
}
