// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../database/index.ts';
import { type Id, type Outcome, refuse, refused } from '../organisation/index.ts';
import { DoorKeeper } from './door-keeper.ts';
import { OwnAccount } from './own/own-account.ts';
import { Passkeys } from './passkeys/passkeys.ts';
import { arrive, type Departure, depart, type Return, type Returned } from './provider/arrivals.ts';
import { Provider } from './provider/provider.ts';
import type { ProviderSettings } from './provider/settings.ts';
import { endAllSessions, endSession, type SignedIn, signedInBy } from './sessions.ts';
import { type SignIn, signIn } from './sign-in.ts';
import { Users } from './users/users.ts';

export interface AccessOptions {
  /** The public address, without a slash at its end. */
  readonly url?: string;
  /** Where people sign in beside here. */
  readonly provider?: ProviderSettings | null;
  /** How guessing is slowed down. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** Who is signed in, and how one comes to be. */
export class Access {
  /** What everyone decides on their own account. */
  readonly own: OwnAccount;
  readonly passkeys: Passkeys;
  readonly users: Users;
  readonly #database: Database;
  readonly #keeper: DoorKeeper;
  readonly #provider: Provider | undefined;

  constructor(database: Database, { url = '', provider, pause }: AccessOptions = {}) {
    this.#database = database;
    this.#keeper = new DoorKeeper(pause);
    this.#provider = provider ? new Provider(provider, url) : undefined;
    this.own = new OwnAccount(database, this.#keeper);
    this.passkeys = new Passkeys(database, url);
    this.users = new Users(database);
  }

  /** What the provider is called; undefined where there is none. */
  get providerName(): string | undefined {
    return this.#provider?.settings.name;
  }

  /** Signs in; gives the token for the browser, or why not. */
  signIn(asked: SignIn, now: Date): Promise<Outcome<string>> {
    return signIn(this.#database.query, this.#keeper, asked, now);
  }

  /** Sends somebody to the provider. */
  async depart(departure: Departure, now: Date): ReturnType<typeof depart> {
    if (!this.#provider) return refused(refuse('provider-none'));
    return depart(this.#database, this.#provider, departure, now);
  }

  /** Lets in whoever comes back from the provider. */
  async arrive(back: Return, now: Date): Promise<Returned> {
    if (!this.#provider)
      return { errand: { to: '', unsaved: '' }, outcome: refused(refuse('provider-none')) };
    return arrive(this.#database, this.#provider, back, now);
  }

  /** Where one is signed out at the provider too. */
  async providerEnd(now: Date): Promise<string | undefined> {
    return this.#provider?.endSessionUrl(now);
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
