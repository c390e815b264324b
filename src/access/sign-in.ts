// SPDX-License-Identifier: MPL-2.0
import type { Queryable } from '../database/index.ts';
import { type Outcome, refuse, refused, success } from '../organisation/index.ts';
import { accountOf } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import { isPassword } from './passwords.ts';
import { beginSession } from './sessions.ts';

export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** The network address that asks, for counting alone. */
  readonly from: string;
}

/**
 * Signs in by e-mail and password; gives the token for the browser. The answer is the same, and takes as long, whether there
 * is no such account or the password is another.
 */
export async function signIn(
  database: Queryable,
  attempts: Attempts,
  { email, password, from }: SignIn,
  now: Date,
): Promise<Outcome<string>> {
  const who = [`from ${from}`, `as ${email.trim().toLowerCase()}`];
  if (!who.every((one) => attempts.isFree(one, now))) return refused(refuse('sign-in-too-often'));
  for (const one of who) attempts.count(one, now);
  const found = await accountOf(database, email);
  if (!(await isPassword(password, found?.password ?? null)) || !found)
    return refused(refuse('sign-in-wrong'));
  for (const one of who) attempts.forget(one);
  return success(await beginSession(database, found.account.id, now));
}
