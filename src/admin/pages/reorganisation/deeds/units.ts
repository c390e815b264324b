// SPDX-License-Identifier: MPL-2.0
import {
  childrenOf,
  descendantsOf,
  type Entity,
  type FullSnapshot,
  type Id,
  type Relation,
  relation,
  success,
} from '../../../../organisation/index.ts';
import { chosenUnits, type Deed, named, textIn } from './deed.ts';

export const renaming: Deed = (sent) => {
  const units = chosenUnits(sent);
  if (!units.ok) return units;
  const name = textIn(sent.values, 'navn');
  if (!name.ok) return name;
  return success(units.value.slice(0, 1).map(({ id }) => ({ do: 'rename', unitId: id, name: name.value })));
};

/** Units come to stand under another, in the order in which they are named. */
export const moving: Deed = (sent) => {
  const units = chosenUnits(sent);
  if (!units.ok) return units;
  const parent = named(sent, 'under');
  if (!parent.ok) return parent;
  const { after } = sent.work.tried;
  const how = relation.options.find((one) => one === sent.values.get('forhold'));
  const moved = units.value.map(({ id }) => id);
  const stay = childrenOf(after, parent.value.id).filter(({ id }) => !moved.includes(id));
  const at = placeAmong(stay, sent.values.get('hvor') ?? '');
  const elsewhere = units.value.filter(
    (unit) => unit.parentId !== parent.value.id || (how && how !== unit.relation),
  );
  return success([
    ...moves(elsewhere, parent.value.id, stay, how),
    ...(at === stay.length && elsewhere.length === moved.length
      ? []
      : [{ do: 'reorder', unitIds: stay.map(({ id }) => id).toSpliced(at, 0, ...moved) }]),
  ]);
};

/** Each to the end, where it stands if nothing is said about the order. */
function moves(
  units: readonly Entity<'unit'>[],
  parentId: Id,
  stay: readonly Entity<'unit'>[],
  how: Relation | undefined,
): readonly object[] {
  const last = Math.max(0, ...stay.map(({ position }) => position));
  return units.map(({ id }, i) => ({
    ...{ do: 'move', unitId: id, parentId, position: last + 1 + i },
    ...(how && { relation: how }),
  }));
}

/** `foerst`, the identifier of the sibling to stand before, or the end. */
function placeAmong(siblings: readonly Entity<'unit'>[], where: string): number {
  if (where === 'foerst') return 0;
  const before = siblings.findIndex(({ id }) => id === where);
  return before < 0 ? siblings.length : before;
}

export const merging: Deed = (sent) => {
  const units = chosenUnits(sent);
  if (!units.ok) return units;
  const into = named(sent, 'i');
  if (!into.ok) return into;
  const originals = units.value.filter(({ id }) => id !== into.value.id).map(({ id }) => ({ unitId: id }));
  return success(originals.length === 0 ? [] : [{ do: 'merge', originals, intoId: into.value.id }]);
};

/** Units close; with all under them where that is wanted, the lowest first. */
export const closing: Deed = (sent) => {
  const units = chosenUnits(sent);
  if (!units.ok) return units;
  const successor = (sent.values.get('efter') ?? '').trim() === '' ? undefined : named(sent, 'efter');
  if (successor?.ok === false) return successor;
  const successorId = successor?.value.id ?? null;
  const all = sent.values.has('alt') ? withBelow(sent.work.tried.after, units.value) : units.value;
  return success(all.map(({ id }) => ({ do: 'close', unitId: id, successorId })));
};

function withBelow(snapshot: FullSnapshot, units: readonly Entity<'unit'>[]): readonly Entity<'unit'>[] {
  const all = new Set(units.flatMap((unit) => [unit, ...descendantsOf(snapshot, unit.id)]));
  const depth = (unit: Entity<'unit'>): number => {
    const above = snapshot.unit.get(unit.parentId ?? '');
    return above ? depth(above) + 1 : 0;
  };
  return [...all].toSorted((a, b) => depth(b) - depth(a));
}
