// SPDX-License-Identifier: MPL-2.0
import type { Queryable } from '../database/index.ts';
import { type Outcome, refuse, refused, success } from '../organisation/index.ts';
import { accountOf } from './accounts.ts';
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
  database: Queryable,
  keeper: DoorKeeper,
  asked: SignIn,
  now: Date,
): Promise<Outcome<string>> {
  const account = await keeper.admit(asked, now, async () => {
    const found = await accountOf(database, asked.email);
    const isRight = await isPassword(asked.password, found?.password ?? null);
    return isRight && found ? found.account : 'wrong';
  });
  if (account === 'too-often') return refused(refuse('sign-in-too-often'));
  if (account === 'wrong') return refused(refuse('sign-in-wrong'));
  return success(await beginSession(database, account.id, 'password', now));
}
