// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../database/index.ts';
import type { Id, Outcome } from '../organisation/index.ts';
import { Attempts } from './attempts.ts';
import { endAllSessions, endSession, type SignedIn, signedInBy } from './sessions.ts';
import { type SignIn, signIn } from './sign-in.ts';

/** Who is signed in, and how one comes to be. */
export class Access {
  readonly #database: Database;
  readonly #attempts = new Attempts();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Signs in; gives the token for the browser, or why not. */
  signIn(asked: SignIn, now: Date): Promise<Outcome<string>> {
    return signIn(this.#database.query, this.#attempts, asked, now);
  }

  /** Who is signed in by a token. */
  signedIn(token: string, now: Date): Promise<SignedIn | undefined> {
    return signedInBy(this.#database.query, token, now);
  }

  signOut(token: string): Promise<void> {
    return endSession(this.#database.query, token);
  }

  signOutEverywhere(accountId: Id): Promise<void> {
    return endAllSessions(this.#database.query, accountId);
  }
}
