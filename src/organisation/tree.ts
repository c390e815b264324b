// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { Entity } from './entities/entities.ts';
import type { Relation } from './entities/unit.ts';
import { groupsOf } from './groups-of.ts';
import type { Snapshot } from './snapshot.ts';

const collator = new Intl.Collator('da');

/** Orders siblings as the organisation has chosen, by Danish name where it has not. */
function bySiblingOrder(a: Entity<'unit'>, b: Entity<'unit'>): number {
  return a.position - b.position || collator.compare(a.name.da, b.name.da) || (a.id < b.id ? -1 : 1);
}

/** Siblings in their order. */
export function inSiblingOrder(units: readonly Entity<'unit'>[]): readonly Entity<'unit'>[] {
  return units.toSorted(bySiblingOrder);
}

const unitsByParent = groupsOf('unit', (unit) => unit.parentId ?? 'root', bySiblingOrder);

/** The units without a parent: the organisation as a whole, or several before a merger. */
export function roots(snapshot: Snapshot): readonly Entity<'unit'>[] {
  return unitsByParent(snapshot, 'root');
}

/** The organisation as a whole: the unit without parent and with the empty slug; undefined where there was none yet. */
export function rootOf(snapshot: Snapshot): Entity<'unit'> | undefined {
  return roots(snapshot).find((unit) => unit.slug === '');
}

/** A unit's children in sibling order; of one relation, where it is given. */
export function childrenOf(snapshot: Snapshot, unitId: Id, relation?: Relation): readonly Entity<'unit'>[] {
  const children = unitsByParent(snapshot, unitId);
  return relation ? children.filter((child) => child.relation === relation) : children;
}

/** The units above a unit, the topmost first. */
export function ancestorsOf(snapshot: Snapshot, unitId: Id): readonly Entity<'unit'>[] {
  const parentId = snapshot.unit.get(unitId)?.parentId;
  const parent = parentId ? snapshot.unit.get(parentId) : undefined;
  return parent ? [...ancestorsOf(snapshot, parent.id), parent] : [];
}

/** A unit's descendants, depth first in sibling order, without itself. */
export function descendantsOf(snapshot: Snapshot, unitId: Id): readonly Entity<'unit'>[] {
  return childrenOf(snapshot, unitId).flatMap((child) => [child, ...descendantsOf(snapshot, child.id)]);
}

/** A unit's address as slugs from the top: `borgmesterens-forvaltning/oekonomisk-afdeling`; empty for the whole. */
export function pathOf(snapshot: Snapshot, unitId: Id): string {
  const unit = snapshot.unit.get(unitId);
  if (!unit) return '';
  return [...ancestorsOf(snapshot, unitId), unit]
    .map(({ slug }) => slug)
    .filter((slug) => slug !== '')
    .join('/');
}

/** The unit that has an address, as `pathOf` writes it; undefined where none has. */
export function unitAt(snapshot: Snapshot, path: string): Entity<'unit'> | undefined {
  if (path === '') return rootOf(snapshot);
  const [first = '', ...rest] = path.split('/');
  const root = rootOf(snapshot);
  const tops = [...(root ? childrenOf(snapshot, root.id) : []), ...roots(snapshot)];
  return rest.reduce<Entity<'unit'> | undefined>(
    (unit, slug) => unit && childrenOf(snapshot, unit.id).find((child) => child.slug === slug),
    tops.find(({ slug }) => slug === first),
  );
}
