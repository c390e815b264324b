// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { beginSession, type SignedIn } from '../sessions.ts';
import { noteEvent } from '../users/events.ts';
import { makeChallenge, readChallengeKey } from './challenge.ts';
import { dropPasskey, keepPasskey, type Passkey, passkeyBy, passkeysOf, usePasskey } from './kept.ts';
import { type RelyingParty, relyingPartyOf } from './relying-party.ts';
import { algorithms, type Question, verifyMade, verifySigned } from './verify.ts';

/** In milliseconds: whoever found a browser open adds no key of their own to it for long. */
const recent = 15 * 60_000;
const mostKeys = 20;
const longestName = 60;

/** Signing in by a passkey: a key pair of which the device keeps the secret half, and opens it for its owner alone. */
export class Passkeys {
  readonly #database: Database;
  readonly #site: RelyingParty | undefined;
  #key: Promise<Buffer> | undefined;

  constructor(database: Database, siteUrl: string) {
    this.#database = database;
    this.#site = relyingPartyOf(siteUrl);
  }

  /** Whether devices make passkeys for this site at all. */
  get arePossible(): boolean {
    return this.#site !== undefined;
  }

  of({ account }: SignedIn): Promise<readonly Passkey[]> {
    return passkeysOf(this.#database.query, account.id);
  }

  /** Whether one has signed in so lately that one may add a passkey. */
  mayAdd({ beganAt }: SignedIn, now: Date): boolean {
    return now.getTime() - beganAt.getTime() <= recent;
  }

  /** What the browser asks the device for, to make a passkey: the options of `navigator.credentials.create` as JSON. */
  async toMake(signedIn: SignedIn, siteName: string, now: Date): Promise<string> {
    const { site, key, purpose } = await this.#question(`make ${signedIn.session}`);
    const { account } = signedIn;
    const known = await this.of(signedIn);
    return JSON.stringify({
      rp: { id: site.id, name: siteName },
      user: {
        id: Buffer.from(account.id).toString('base64url'),
        name: account.email,
        displayName: account.name,
      },
      challenge: makeChallenge(key, purpose, now),
      pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
      attestation: 'none',
      excludeCredentials: known.map(({ id }) => ({ type: 'public-key', id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** Keeps the passkey that a device has made. */
  async add(
    signedIn: SignedIn,
    { answer, name }: { readonly answer: string; readonly name: string },
    now: Date,
  ): Promise<Outcome<null>> {
    const called = name.trim().slice(0, longestName);
    if (called === '' || /\p{Cc}/u.test(called)) return refused(refuse('field-missing', {}, 'noegle-navn'));
    if (!this.mayAdd(signedIn, now)) return refused(refuse('sign-in-again'));
    if (!this.#site) return refused(refuse('passkey-refused'));
    if ((await this.of(signedIn)).length >= mostKeys) return refused(refuse('passkeys-many'));
    const made = await verifyMade(await this.#question(`make ${signedIn.session}`), answer, now);
    if (!made) return refused(refuse('passkey-refused'));
    const { id: accountId, email: actor } = signedIn.account;
    return this.#database.transaction(async (tx) => {
      if (!(await keepPasskey(tx, { ...made, accountId, name: called }, now)))
        return refused(refuse('passkey-refused'));
      const event = { accountId, actor, organisationId: null, kind: 'passkey-added' } as const;
      await noteEvent(tx, { ...event, content: { name: called } }, now);
      return success(null);
    });
  }

  /** Takes a passkey of one's own away; what is not one's own is left alone. */
  remove({ account }: SignedIn, id: string, now: Date): Promise<void> {
    return this.#database.transaction(async (tx) => {
      const name = await dropPasskey(tx, account.id, id);
      if (name === undefined) return;
      const event = { accountId: account.id, actor: account.email, organisationId: null } as const;
      await noteEvent(tx, { ...event, kind: 'passkey-removed', content: { name } }, now);
    });
  }

  /** What the browser asks devices for, to sign in: the options of `navigator.credentials.get` as JSON. */
  async toSignIn(now: Date): Promise<string> {
    const { site, key, purpose } = await this.#question('sign in');
    const challenge = makeChallenge(key, purpose, now);
    return JSON.stringify({ rpId: site.id, challenge, userVerification: 'required', allowCredentials: [] });
  }

  /** Signs in by the answer of a device, once; gives the token for the browser. */
  async signIn(answer: string, now: Date): Promise<Outcome<string>> {
    if (!this.#site) return refused(refuse('passkey-refused'));
    const find = (id: string) => passkeyBy(this.#database.query, id);
    const verified = await verifySigned(await this.#question('sign in'), answer, find, now);
    if (!verified) return refused(refuse('passkey-refused'));
    return this.#database.transaction(async (tx) => {
      if (!(await usePasskey(tx, verified))) return refused(refuse('passkey-refused'));
      return success(await beginSession(tx, verified.accountId, 'passkey', now));
    });
  }

  async #question(purpose: string): Promise<Question> {
    if (!this.#site) throw new Error('devices make no passkeys for this site');
    return { site: this.#site, key: await this.#theKey(), purpose };
  }

  #theKey(): Promise<Buffer> {
    this.#key ??= readChallengeKey(this.#database.query).catch((error: unknown) => {
      this.#key = undefined;
      throw error;
    });
    return this.#key;
  }
}
