// SPDX-License-Identifier: MPL-2.0
import * as client from 'openid-client';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { type Claims, claimsIn } from './claims.ts';
import type { ProviderSettings } from './settings.ts';

/** What has to come back from the provider, and what the browser is sent there with. */
export interface Begun {
  readonly url: string;
  readonly secrets: Secrets;
}

export interface Secrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** In seconds: how long one answer of the provider may take. */
const standardPatience = 5;
/** In milliseconds: how long what the provider says of itself is taken to hold. */
const holds = 3_600_000;

/** A provider of OpenID Connect: the authorization code flow with PKCE, state and nonce. */
export class Provider {
  readonly settings: ProviderSettings;
  readonly #redirectUri: string;
  readonly #patience: number;
  #known: { readonly client: Promise<client.Configuration>; readonly at: number } | undefined;

  constructor(settings: ProviderSettings, siteUrl: string, patience = standardPatience) {
    this.#patience = patience;
    this.settings = settings;
    this.#redirectUri = `${siteUrl}/admin/udbyder/svar`;
  }

  /** Where to send the browser; refused where the provider does not answer. */
  async begin(now: Date): Promise<Outcome<Begun>> {
    const found = await this.#client(now);
    if (!found) return refused(refuse('provider-down', { name: this.settings.name }));
    const [state, nonce, verifier] = [
      client.randomState(),
      client.randomNonce(),
      client.randomPKCECodeVerifier(),
    ];
    const url = client.buildAuthorizationUrl(found, {
      redirect_uri: this.#redirectUri,
      scope: this.#scope(found),
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return success({ url: url.href, secrets: { state, nonce, verifier } });
  }

  /** Who came back, by the query of the address that they came to. */
  async finish(query: URLSearchParams, secrets: Secrets, now: Date): Promise<Outcome<Claims>> {
    const { name } = this.settings;
    const found = await this.#client(now);
    if (!found) return refused(refuse('provider-down', { name }));
    try {
      const url = new URL(`${this.#redirectUri}?${query}`);
      const tokens = await client.authorizationCodeGrant(found, url, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        idTokenExpected: true,
      });
      const said = tokens.claims();
      if (!said) return refused(refuse('provider-refused', { name }));
      const more = found.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(found, tokens.access_token, said.sub)
        : {};
      return claimsIn({ ...more, ...said }, this.settings);
    } catch (error) {
      return refused(refuse(isSilence(error) ? 'provider-down' : 'provider-refused', { name }));
    }
  }

  /** Where one is signed out at the provider too; undefined where it has no such address. */
  async endSessionUrl(now: Date): Promise<string | undefined> {
    const found = await this.#client(now);
    if (!found?.serverMetadata().end_session_endpoint) return undefined;
    return client.buildEndSessionUrl(found, { client_id: this.settings.clientId }).href;
  }

  /** Groups have a scope of their own at some providers; others refuse a scope that they do not know. */
  #scope(found: client.Configuration): string {
    const { groupsClaim } = this.settings;
    const known = found.serverMetadata().scopes_supported ?? [];
    return ['openid', 'profile', 'email', ...(known.includes(groupsClaim) ? [groupsClaim] : [])].join(' ');
  }

  /** What the provider says of itself, asked for once by all who wait; undefined where it does not answer. */
  #client(now: Date): Promise<client.Configuration | undefined> {
    if (!this.#known || now.getTime() - this.#known.at > holds)
      this.#known = { client: this.#discover(), at: now.getTime() };
    const asked = this.#known;
    return asked.client.catch(() => {
      if (this.#known === asked) this.#known = undefined;
      return undefined;
    });
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const insecure = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
    const proof = clientSecret === '' ? client.None() : undefined;
    return client.discovery(new URL(issuer), clientId, clientSecret || undefined, proof, {
      timeout: this.#patience,
      execute: [client.enableNonRepudiationChecks, ...insecure],
    });
  }
}

/** No answer at all, or none in time, and not a "no". */
function isSilence(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'TypeError' || name === 'TimeoutError' || code === 'OAUTH_TIMEOUT';
}
