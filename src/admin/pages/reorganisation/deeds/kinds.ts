// SPDX-License-Identifier: MPL-2.0
import {
  childrenOf,
  type Entity,
  groupBy,
  type Id,
  type Relation,
  type Snapshot,
} from '../../../../organisation/index.ts';

type Kind = Entity<'unitKind'>;

/** The kind that a word is the name of, in either language. */
export function kindCalled(snapshot: Snapshot, word: string): Kind | undefined {
  const wanted = word.trim().toLocaleLowerCase('da');
  return [...snapshot.unitKind.values()].find(({ key, noun: { da, en } }) =>
    [key, da.one, da.many, da.definite, en.one, en.many].some(
      (name) => name.toLocaleLowerCase('da') === wanted,
    ),
  );
}

/** How units of a kind belong: political bodies politically, staff functions as staff, as all there are of a kind do. */
export function relationOf(snapshot: Snapshot, kind: Kind): Relation {
  if (kind.political) return 'political';
  if (kind.noun.da.one === 'stab') return 'staff';
  const same = [...snapshot.unit.values()].filter(({ kindId }) => kindId === kind.id);
  return same.length > 1 && same.every(({ relation }) => relation === 'staff') ? 'staff' : 'line';
}

/** The kind that units under one most likely are of: what those are that stand there, else what most are at the bottom. */
export function likelyKind(snapshot: Snapshot, parentId: Id): Id | undefined {
  const siblings = childrenOf(snapshot, parentId).filter(({ relation }) => relation === 'line');
  const bottom = () =>
    [...snapshot.unit.values()].filter(
      ({ id, relation }) => relation === 'line' && childrenOf(snapshot, id).length === 0,
    );
  return commonest((siblings.length > 0 ? siblings : bottom()).map(({ kindId }) => kindId));
}

function commonest<T extends string>(all: readonly T[]): T | undefined {
  const groups = [...groupBy(all, (one) => one)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0];
}
