// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import type { Outcome } from '../../organisation/index.ts';
import type { DoorKeeper } from '../door-keeper.ts';
import { endAllSessions, type OwnSession, type SignedIn, sessionsOf } from '../sessions.ts';
import { changePassword } from './password.ts';

/** How one can sign in to one's account, and where one is signed in. */
export interface OwnWays {
  readonly hasPassword: boolean;
  /** Whether the account is linked with who one is at the provider. */
  readonly isLinked: boolean;
  readonly sessions: readonly OwnSession[];
}

/** What everyone who is signed in decides on their own account. */
export class OwnAccount {
  readonly #database: Database;
  readonly #keeper: DoorKeeper;

  constructor(database: Database, keeper: DoorKeeper) {
    this.#database = database;
    this.#keeper = keeper;
  }

  async ways({ account }: SignedIn, now: Date): Promise<OwnWays> {
    const { query } = this.#database;
    const { rows } = await sql<Omit<OwnWays, 'sessions'>>`
      select password is not null as "hasPassword",
        exists (select from identity where account_id = account.id) as "isLinked"
      from account where id = ${account.id}`.execute(query);
    const { hasPassword = false, isLinked = false } = rows[0] ?? {};
    return { hasPassword, isLinked, sessions: await sessionsOf(query, account.id, now) };
  }

  /** Changes the password; all other sessions end. */
  changePassword(
    signedIn: SignedIn,
    words: { readonly old: string; readonly chosen: string },
    now: Date,
  ): Promise<Outcome<null>> {
    return changePassword(this.#database, this.#keeper, signedIn, words, now);
  }

  /** Signs out wherever one is signed in but here. */
  signOutElsewhere({ account, session }: SignedIn): Promise<void> {
    return endAllSessions(this.#database.query, account.id, session);
  }
}
