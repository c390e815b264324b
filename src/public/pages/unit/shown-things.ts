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

type Unit = Entity<'unit'>;
type Thing = Entity | undefined;

/** All that a unit's page is made from. `sections` are the units that are told of in a section of their own on it. */
export function shownThings(visit: Visit, unit: Unit, sections: readonly Unit[]): readonly Thing[] {
  const { snapshot } = visit;
  return [
    ...[unit, ...descendantsOf(snapshot, unit.id)].flatMap((one) => inAList(visit, one)),
    ...[unit, ...childrenOf(snapshot, unit.id)].flatMap(({ id }) => tasksOf(snapshot, id)),
    ...[unit, ...sections].flatMap(({ id }) => [
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

/** What a list, and the description in words, say of a unit: its name, what it is, who leads it. */
function inAList({ snapshot }: Visit, unit: Unit): readonly Thing[] {
  return [
    unit,
    snapshot.unitKind.get(unit.kindId),
    ...leadershipsOf(snapshot, unit.id),
    ...leadersOf(snapshot, unit.id).flatMap(holdersIn),
  ];
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
