// SPDX-License-Identifier: MPL-2.0
import type { CivilDate, FullSnapshot, Id, Operation } from '../../organisation/index.ts';
import type { SaidAndMeant } from './read-synonyms.ts';

/** What makes the register's list the same as another, and how many lines of each sort there are. */
export interface SynonymPlan {
  readonly operations: Operation[];
  readonly added: number;
  readonly ended: number;
  readonly kept: number;
}

/** Compares a whole list with the register's as of a day: what is in both is left alone. */
export function synonymPlan(
  snapshot: FullSnapshot,
  list: readonly SaidAndMeant[],
  { from, newId }: { from: CivilDate; newId: () => Id },
): SynonymPlan {
  const wanted = new Map(list.map((line) => [keyOf(line), line]));
  const known = new Map([...snapshot.synonym.values()].map((line) => [keyOf(line), line.id]));
  const ended = [...snapshot.synonym.values()].filter(
    (line) => !wanted.has(keyOf(line)) || known.get(keyOf(line)) !== line.id,
  );
  const added = [...wanted].filter(([key]) => !known.has(key)).map(([, line]) => line);
  return {
    operations: [
      ...ended.map(({ id }) => ({ do: 'end', entity: 'synonym', id, from, to: null }) as const),
      ...added.map((state) => createdWith(state, newId(), from)),
    ],
    added: added.length,
    ended: ended.length,
    kept: snapshot.synonym.size - ended.length,
  };
}

function createdWith({ said, means }: SaidAndMeant, id: Id, from: CivilDate): Operation {
  return { do: 'create', entity: 'synonym', id, from, to: null, state: { said, means } };
}

const keyOf = ({ said, means }: SaidAndMeant) => JSON.stringify([said, means]);
