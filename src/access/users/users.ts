// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused, type Snapshot, success } from '../../organisation/index.ts';
import { type Account, accountBy, addAccount } from '../accounts.ts';
import { grant, takeAway } from '../grants.ts';
import type { Permit } from '../permit.ts';
import type { Grant } from '../roles.ts';
import { endAllSessions } from '../sessions.ts';
import { type AccountEvent, eventsOf, noteEvent } from './events.ts';
import { acceptInvitation, invitation, invited } from './invitations.ts';
import { type User, usersOf } from './list.ts';
import { mayDecide, maySee, maySetRole } from './manageable.ts';
import { unlessLast } from './unless-last.ts';

/** Who decides on users, in the organisation as it is today. */
export interface Deciding {
  /** To administer. */
  readonly permit: Permit;
  readonly snapshot: Snapshot;
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly role: Grant;
  /** Without one, the user chooses it by a link. */
  readonly password?: string;
}

/** What has become of a new user: the account, and the token of the link to choose a password where it is a new one. */
export interface Added {
  readonly id: Id;
  readonly token?: string;
}

/** The accounts: who has one, and what they may. */
export class Users {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Those whom an administrator sees. */
  async all({ permit, snapshot }: Deciding): Promise<readonly User[]> {
    const all = await usersOf(this.#database.query, permit.organisationId);
    return all.filter((user) => maySee(permit, snapshot, user));
  }

  /** One of those whom an administrator sees. */
  async by(deciding: Deciding, id: Id): Promise<User | undefined> {
    return (await this.all(deciding)).find((user) => user.id === id);
  }

  events(user: User, { permit }: Deciding): Promise<readonly AccountEvent[]> {
    return eventsOf(this.#database.query, user.id, permit.organisationId);
  }

  /** Whether the account itself may be decided on: closed, signed out, given a new link. */
  mayDecide(user: User, { permit, snapshot }: Deciding): boolean {
    return mayDecide(permit, snapshot, user);
  }

  /** Makes an account with a role; where there is one for the address already and no password is named, it gets the role. */
  async add(user: NewUser, { permit, snapshot }: Deciding, now: Date): Promise<Outcome<Added>> {
    if (!maySetRole(permit, snapshot, user.role)) return refused(refuse('not-permitted'));
    return this.#database.transaction(async (tx) => {
      const { password = null } = user;
      const known = password === null ? await accountBy(tx, user.email) : undefined;
      const made = known ? success(known) : await addAccount(tx, { ...user, password }, now);
      if (!made.ok) return made;
      const { id } = made.value;
      if (known?.isClosed) return refused(refuse('account-closed', {}, 'email'));
      if (!known) await this.#note(tx, permit, id, 'made', now);
      await this.#give(tx, permit, id, user.role, now);
      if (known || password !== null) return success({ id });
      return success({ id, token: await invitation(tx, id, now) });
    });
  }

  async giveRole(user: User, role: Grant, { permit, snapshot }: Deciding, now: Date): Promise<Outcome<null>> {
    if (!maySetRole(permit, snapshot, role)) return refused(refuse('not-permitted'));
    if (user.isClosed) return refused(refuse('account-closed'));
    await this.#database.transaction((tx) => this.#give(tx, permit, user.id, role, now));
    return success(null);
  }

  async takeRole(user: User, role: Grant, { permit, snapshot }: Deciding, now: Date): Promise<Outcome<null>> {
    if (!maySetRole(permit, snapshot, role)) return refused(refuse('not-permitted'));
    return unlessLast(this.#database, permit.organisationId, async (tx) => {
      if (!(await takeAway(tx, user.id, role))) return;
      await this.#note(tx, permit, user.id, 'role-taken', now, { role: role.role, unit: role.unitId });
    });
  }

  /** A new link to choose a password, in the place of any before it; what is closed is open again. Gives the token. */
  async inviteAgain(user: User, deciding: Deciding, now: Date): Promise<Outcome<string>> {
    if (!this.mayDecide(user, deciding)) return refused(refuse('not-permitted'));
    return this.#database.transaction(async (tx) => {
      await sql`update account set disabled_at = null where id = ${user.id}`.execute(tx);
      await this.#note(tx, deciding.permit, user.id, 'invited', now);
      return success(await invitation(tx, user.id, now));
    });
  }

  /** Signs a user out everywhere. */
  async signOut(user: User, deciding: Deciding, now: Date): Promise<Outcome<null>> {
    if (!this.mayDecide(user, deciding)) return refused(refuse('not-permitted'));
    return this.#database.transaction(async (tx) => {
      await endAllSessions(tx, user.id);
      await this.#note(tx, deciding.permit, user.id, 'signed-out', now);
      return success(null);
    });
  }

  /** Closes an account: nobody signs in by it, and its roles are gone. What it has changed keeps its name. */
  async close(user: User, deciding: Deciding, now: Date): Promise<Outcome<null>> {
    const { permit } = deciding;
    if (!this.mayDecide(user, deciding)) return refused(refuse('not-permitted'));
    if (user.email === permit.actor) return refused(refuse('own-account'));
    return unlessLast(this.#database, permit.organisationId, async (tx) => {
      await sql`update account set disabled_at = ${now}, password = null where id = ${user.id}`.execute(tx);
      for (const table of ['role_grant', 'passkey', 'ticket', 'session'])
        await sql`delete from ${sql.table(table)} where account_id = ${user.id}`.execute(tx);
      await this.#note(tx, permit, user.id, 'closed', now);
    });
  }

  /** Who was invited by a link; undefined where it is good no longer. */
  invited(token: string, now: Date): Promise<Account | undefined> {
    return invited(this.#database.query, token, now);
  }

  /** Chooses the password by a link; gives the token of a session. */
  accept(token: string, password: string, now: Date): Promise<Outcome<string>> {
    return acceptInvitation(this.#database, token, password, now);
  }

  async #give(tx: Queryable, permit: Permit, id: Id, role: Grant, now: Date): Promise<void> {
    await grant(tx, id, role);
    await this.#note(tx, permit, id, 'role-given', now, { role: role.role, unit: role.unitId });
  }

  #note(
    tx: Queryable,
    { actor, organisationId }: Permit,
    accountId: Id,
    kind: AccountEvent['kind'],
    now: Date,
    content: AccountEvent['content'] = {},
  ): Promise<void> {
    return noteEvent(tx, { accountId, organisationId, actor, kind, content }, now);
  }
}
