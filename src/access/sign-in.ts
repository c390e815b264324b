// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../database/index.ts';
import { type Outcome, refuse, refused, success } from '../organisation/index.ts';
import { accountOf, stillHas } from './accounts.ts';
import type { Caller, DoorKeeper } from './door-keeper.ts';
import { isPassword } from './passwords.ts';
import { beginSession } from './sessions.ts';

export interface SignIn extends Caller {
  readonly password: string;
}

/**
 * Signs in by e-mail and password; gives the token for the browser. The answer is the same, and takes as long, whether there
 * is no such account or the password is another.
 */
export async function signIn(
  database: Database,
  keeper: DoorKeeper,
  asked: SignIn,
  now: Date,
): Promise<Outcome<string>> {
  const found = await keeper.admit(asked, now, async () => {
    const found = await accountOf(database.query, asked.email);
    const isRight = await isPassword(asked.password, found?.password ?? null);
    return isRight && found ? found : 'wrong';
  });
  if (found === 'too-often') return refused(refuse('sign-in-too-often'));
  if (found === 'wrong') return refused(refuse('sign-in-wrong'));
  const { account, password } = found;
  return database.transaction(async (tx) => {
    // Looking takes a while: it may have been changed meanwhile, because somebody else knows it.
    if (!(await stillHas(tx, account.id, password))) return refused(refuse('sign-in-wrong'));
    return success(await beginSession(tx, account.id, 'password', now));
  });
}
