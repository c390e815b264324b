// SPDX-License-Identifier: MPL-2.0
import { type Id, inLanguage, leadersOf, nameIn } from '../../organisation/index.ts';
import type { CallNumber } from './call.ts';
import { numbersOf } from './numbers.ts';
import type { Seen } from './seen.ts';

/** The numbers of a unit; where it has none, those of its head; else of the nearest above that has one, and whose they are. */
export function numbersFor(seen: Seen, unitId: Id): readonly CallNumber[] {
  const { snapshot, language } = seen;
  const own = numbersOf(snapshot, language, unitId);
  if (own.length > 0) return own;
  const heads = leadersOf(snapshot, unitId).flatMap(({ holders }) => holders);
  for (const { membership, person } of heads) {
    const numbers = numbersOf(snapshot, language, membership.id, membership.postId);
    if (numbers.length > 0) return person ? throughOther(numbers, nameIn(person, language)) : numbers;
  }
  const parent = snapshot.unit.get(snapshot.unit.get(unitId)?.parentId ?? '');
  return parent ? throughOther(numbersFor(seen, parent.id), inLanguage(parent.name, language)) : [];
}

/** The same numbers with whose they are, where that is not said yet. */
function throughOther(numbers: readonly CallNumber[], name: string): readonly CallNumber[] {
  return numbers.map((one) => ({ ...one, purpose: one.purpose ?? name }));
}
