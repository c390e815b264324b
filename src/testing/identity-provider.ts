// SPDX-License-Identifier: MPL-2.0
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { freePort } from './free-port.ts';

type Claims = Record<string, unknown>;

/** What the provider knows of whoever sits at it. */
export interface Person extends Claims {
  readonly sub: string;
}

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

/** A real provider of OpenID Connect on this machine, at which everyone is whom the test says, without being asked. */
export class IdentityProvider {
  readonly issuer: string;
  readonly clientId = 'vejviser';
  readonly clientSecret = 'en hemmelighed';
  /** Who sits at the browser. */
  person: Person = { sub: 'nobody' };
  /** Makes the claims in identity tokens other than they are, and signs them anew. */
  tamper: ((claims: Claims) => Claims) | undefined;
  /** Signs what was tampered with by a key that the provider does not have. */
  forge = false;
  readonly #key = { ...rsa(), kid: 'own', alg: 'RS256', use: 'sig' };
  readonly #port: number;
  readonly #provider: Provider;
  #server: Server | undefined;

  private constructor(port: number, redirectUri: string) {
    this.#port = port;
    this.issuer = `http://127.0.0.1:${port}`;
    this.#provider = this.#make(redirectUri);
  }

  static async open(redirectUri: string): Promise<IdentityProvider> {
    const provider = new IdentityProvider(await freePort(), redirectUri);
    await provider.start();
    return provider;
  }

  async start(): Promise<void> {
    this.#server = createServer(this.#provider.callback()).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server?.close();
    this.#server?.closeAllConnections();
    if (this.#server?.listening) await once(this.#server, 'close');
    this.#server = undefined;
  }

  #make(redirectUri: string): Provider {
    const scopes = {
      openid: ['sub'],
      profile: ['name'],
      email: ['email', 'email_verified'],
      groups: ['groups'],
    };
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: this.clientId,
          client_secret: this.clientSecret,
          redirect_uris: [redirectUri],
        },
      ],
      // Without it, whoever knows the client's secret needs no verifier, and nobody would miss it.
      pkce: { required: () => true },
      claims: scopes,
      scopes: Object.keys(scopes),
      jwks: { keys: [this.#key] },
      cookies: { keys: ['only for tests'] },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => this.person }),
      ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      loadExistingGrant: async ({ oidc }) => {
        const [clientId, accountId] = [oidc.client?.clientId, oidc.session?.accountId];
        if (!clientId || !accountId) return undefined;
        const grant = new provider.Grant({ clientId, accountId });
        grant.addOIDCScope(Object.keys(scopes).join(' '));
        await grant.save();
        return grant;
      },
    });
    provider.use(async (context, next) => {
      if (context.path.startsWith('/interaction/')) {
        await provider.interactionFinished(context.req, context.res, {
          login: { accountId: this.person.sub },
        });
        context.respond = false;
        return;
      }
      await next();
      const isGiven = context.path === '/token' && context.status === 200;
      if (isGiven && this.tamper) context.body = this.#tampered(context.body as Claims);
    });
    return provider;
  }

  #tampered(answer: Claims): Claims {
    const [head = '', body = ''] = String(answer.id_token).split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
    const signed = `${head}.${Buffer.from(JSON.stringify(this.tamper?.(claims))).toString('base64url')}`;
    const key = createPrivateKey({ key: this.forge ? rsa() : this.#key, format: 'jwk' });
    return {
      ...answer,
      id_token: `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`,
    };
  }
}
