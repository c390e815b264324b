// SPDX-License-Identifier: MPL-2.0
import type { Database, Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused } from '../../organisation/index.ts';
import { type AccountEvent, noteEvent } from './events.ts';
import { usersOf } from './list.ts';
import { asSeen, type Deciding, type User } from './manageable.ts';

/** Takes everything back that the transaction it is thrown in has done. */
class TakenBack<T> extends Error {
  readonly outcome: Outcome<T>;
  constructor(outcome: Outcome<T>) {
    super('taken back');
    this.outcome = outcome;
  }
}

/** Does something to a user, as they are when it is done, whole or not at all. */
export async function decide<T>(
  database: Database,
  deciding: Deciding,
  id: Id,
  work: (tx: Queryable, user: User) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await database.transaction(async (tx) => {
      const listed = (await usersOf(tx, deciding.permit.organisationId)).find((one) => one.id === id);
      const user = listed && asSeen(deciding, listed);
      const outcome = user ? await work(tx, user) : refused(refuse('not-permitted'));
      if (!outcome.ok) throw new TakenBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome;
    throw error;
  }
}

/** Writes down what an administrator has done to an account. */
export function note(
  tx: Queryable,
  { permit: { actor, organisationId } }: Deciding,
  accountId: Id,
  kind: AccountEvent['kind'],
  now: Date,
  content: AccountEvent['content'] = {},
): Promise<void> {
  return noteEvent(tx, { accountId, organisationId, actor, kind, content }, now);
}
