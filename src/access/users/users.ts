// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { type Account, accountBy, addAccount } from '../accounts.ts';
import { takeAway } from '../grants.ts';
import type { Grant } from '../roles.ts';
import { endAllSessions } from '../sessions.ts';
import { decide, note } from './decide.ts';
import { type AccountEvent, eventsOf } from './events.ts';
import { giveRole } from './give-role.ts';
import { acceptInvitation, invitation, invited } from './invitations.ts';
import { usersOf } from './list.ts';
import { asSeen, type Deciding, mayKnow, maySetRole, type User } from './manageable.ts';
import { unlessLast } from './unless-last.ts';

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
  async all(deciding: Deciding): Promise<readonly User[]> {
    const all = await usersOf(this.#database.query, deciding.permit.organisationId);
    return all.flatMap((user) => asSeen(deciding, user) ?? []);
  }

  /** One of those whom an administrator sees. */
  async by(deciding: Deciding, id: Id): Promise<User | undefined> {
    return (await this.all(deciding)).find((user) => user.id === id);
  }

  /** What was done to a user, as far as an administrator is told. */
  async events(user: User, deciding: Deciding): Promise<readonly AccountEvent[]> {
    const events = await eventsOf(this.#database.query, user.id, deciding.permit.organisationId);
    return events.filter((event) => mayKnow(deciding, user, event));
  }

  /** Makes an account with a role; where there is one for the address already and no password is named, it gets the role. */
  async add(user: NewUser, deciding: Deciding, now: Date): Promise<Outcome<Added>> {
    if (!maySetRole(deciding, user.role)) return refused(refuse('not-permitted'));
    const { password = null } = user;
    return this.#database.transaction(async (tx) => {
      const known = password === null ? await accountBy(tx, user.email) : undefined;
      const made = known ? success(known) : await addAccount(tx, { ...user, password }, now);
      if (!made.ok) return made;
      const { id } = made.value;
      if (known?.isClosed) return refused(refuse('account-closed', {}, 'email'));
      if (!known) await note(tx, deciding, id, 'made', now);
      await giveRole(tx, deciding, id, user.role, now);
      if (known || password !== null) return success({ id });
      return success({ id, token: await invitation(tx, id, now) });
    });
  }

  giveRole({ id }: User, role: Grant, deciding: Deciding, now: Date): Promise<Outcome<null>> {
    return decide(this.#database, deciding, id, async (tx, user) => {
      if (!maySetRole(deciding, role)) return refused(refuse('not-permitted'));
      if (user.isClosed) return refused(refuse('account-closed'));
      await giveRole(tx, deciding, id, role, now);
      return success(null);
    });
  }

  takeRole({ id }: User, role: Grant, deciding: Deciding, now: Date): Promise<Outcome<null>> {
    return decide(this.#database, deciding, id, (tx, { grants }) => {
      if (!maySetRole(deciding, role)) return refused(refuse('not-permitted'));
      return unlessLast(tx, deciding.permit.organisationId, async () => {
        if (await takeAway(tx, id, role)) {
          await note(tx, deciding, id, 'role-taken', now, { role: role.role, unit: role.unitId });
          if (grants.length === 1) await endAllSessions(tx, id);
          return success(null);
        }
        const isByGroups = grants.some((one) => one.role === role.role && one.unitId === role.unitId);
        return isByGroups ? refused(refuse('role-by-groups')) : success(null);
      });
    });
  }

  /** A new link to choose a password, in the place of any before it. Gives the token. */
  makeLink({ id }: User, deciding: Deciding, now: Date): Promise<Outcome<string>> {
    return decide(this.#database, deciding, id, async (tx, { isTheirs, isClosed }) => {
      if (!isTheirs) return refused(refuse('not-permitted'));
      if (isClosed) return refused(refuse('account-closed'));
      await note(tx, deciding, id, 'invited', now);
      return success(await invitation(tx, id, now));
    });
  }

  /** Opens a closed account again, without its roles, by a new link to choose a password. Gives the token. */
  open({ id }: User, deciding: Deciding, now: Date): Promise<Outcome<string>> {
    return decide(this.#database, deciding, id, async (tx, { isTheirs }) => {
      if (!isTheirs) return refused(refuse('not-permitted'));
      await sql`update account set disabled_at = null where id = ${id}`.execute(tx);
      await sql`delete from identity where account_id = ${id}`.execute(tx);
      await note(tx, deciding, id, 'opened', now);
      return success(await invitation(tx, id, now));
    });
  }

  /** Signs a user out everywhere. */
  signOut({ id }: User, deciding: Deciding, now: Date): Promise<Outcome<null>> {
    return decide(this.#database, deciding, id, async (tx, { isTheirs }) => {
      if (!isTheirs) return refused(refuse('not-permitted'));
      await endAllSessions(tx, id);
      await note(tx, deciding, id, 'signed-out', now);
      return success(null);
    });
  }

  /**
   * Closes an account: nobody signs in by it, and its roles are gone. What it has changed keeps its name. Who it is at a
   * provider is kept, so that it is not made anew from there.
   */
  close({ id }: User, deciding: Deciding, now: Date): Promise<Outcome<null>> {
    return decide(this.#database, deciding, id, (tx, { isTheirs, email }) => {
      if (!isTheirs) return refused(refuse('not-permitted'));
      if (email === deciding.permit.actor) return refused(refuse('own-account'));
      return unlessLast(tx, deciding.permit.organisationId, async () => {
        await sql`update account set disabled_at = ${now}, password = null where id = ${id}`.execute(tx);
        for (const table of ['role_grant', 'passkey', 'ticket', 'session'])
          await sql`delete from ${sql.table(table)} where account_id = ${id}`.execute(tx);
        await note(tx, deciding, id, 'closed', now);
        return success(null);
      });
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
}
