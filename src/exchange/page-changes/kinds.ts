// SPDX-License-Identifier: MPL-2.0
import type { Id, Operation } from '../../organisation/index.ts';
import type { PagePlan } from '../page/index.ts';
import { make, type Target } from './context.ts';
import { isStandardKind, standardKind } from './standard-kinds.ts';

/** The kinds that a plan's units need: which are there, and what makes the others. */
export interface Kinds {
  readonly of: (noun: string | null) => Id;
  readonly operations: readonly Operation[];
}

/** Finds each kind in the organisation by its Danish noun, and makes those that are missing. */
export function kindsFor({ units }: PagePlan, target: Target): Kinds {
  const known = new Map([...target.snapshot.unitKind.values()].map(({ id, noun }) => [noun.da.one, id]));
  const wanted = new Set(units.map(({ kind }) => nounFor(kind, known)));
  if (target.whole !== null) wanted.add('kommune');
  // A kind that counts as another needs the other.
  if (wanted.has('kontraktstyret virksomhed')) wanted.add('afdeling');
  const operations = [...wanted]
    .filter((noun) => !known.has(noun))
    .map((noun) => {
      const id = target.newId();
      known.set(noun, id);
      return make(target, 'unitKind', id, standardKind(noun), null);
    });
  return { operations, of: (noun) => known.get(nounFor(noun, known)) ?? '' };
}

function nounFor(kind: string | null, known: ReadonlyMap<string, Id>): string {
  return kind !== null && (known.has(kind) || isStandardKind(kind)) ? kind : 'enhed';
}
