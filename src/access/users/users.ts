// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import type { Id, Outcome } from '../../organisation/index.ts';
import type { Account } from '../accounts.ts';
import type { DoorKeeper } from '../door-keeper.ts';
import { grant } from '../grants.ts';
import type { Grant } from '../roles.ts';
import { endAllSessions, type OwnSession, type SignedIn, sessionsOf } from '../sessions.ts';
import { acceptInvitation, inviteAgain, invited, inviteUser } from './invitations.ts';
import { type User, userBy, usersOf } from './list.ts';
import { changePassword } from './own-password.ts';
import { closeAccount, removeRole } from './taking-away.ts';

/** The accounts: who has one, what they may, and what everyone decides on their own. */
export class Users {
  readonly #database: Database;
  readonly #keeper: DoorKeeper;

  constructor(database: Database, keeper: DoorKeeper) {
    this.#database = database;
    this.#keeper = keeper;
  }

  all(): Promise<readonly User[]> {
    return usersOf(this.#database.query);
  }

  by(id: Id): Promise<User | undefined> {
    return userBy(this.#database.query, id);
  }

  invite(user: { readonly email: string; readonly name: string; readonly role: Grant }, now: Date) {
    return inviteUser(this.#database, user, now);
  }

  inviteAgain(accountId: Id, now: Date): Promise<string> {
    return inviteAgain(this.#database, accountId, now);
  }

  invited(token: string, now: Date): Promise<Account | undefined> {
    return invited(this.#database.query, token, now);
  }

  accept(token: string, password: string, now: Date): Promise<Outcome<string>> {
    return acceptInvitation(this.#database, token, password, now);
  }

  grant(accountId: Id, role: Grant): Promise<void> {
    return grant(this.#database.query, accountId, role);
  }

  removeRole(accountId: Id, role: Grant): Promise<Outcome<null>> {
    return removeRole(this.#database, accountId, role);
  }

  close(accountId: Id, organisationId: Id, now: Date): Promise<Outcome<null>> {
    return closeAccount(this.#database, accountId, organisationId, now);
  }

  changePassword(signedIn: SignedIn, words: { readonly old: string; readonly chosen: string }, now: Date) {
    return changePassword(this.#database, this.#keeper, signedIn, words, now);
  }

  sessions(accountId: Id, now: Date): Promise<readonly OwnSession[]> {
    return sessionsOf(this.#database.query, accountId, now);
  }

  /** Signs an account out, but for one session where that is named. */
  signOut(accountId: Id, but = ''): Promise<void> {
    return endAllSessions(this.#database.query, accountId, but);
  }
}
