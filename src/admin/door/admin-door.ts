// SPDX-License-Identifier: MPL-2.0
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Access,
  isFormToken,
  isSameOrigin,
  languageFor,
  type SessionCookie,
  type SignedIn,
  sessionCookie,
  signedInHeaders,
  tokenIn,
} from '../../access/index.ts';
import type { PageAssets } from '../../components/index.ts';
import { asOf, civilDateAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { forbiddenPage } from '../pages/not-found.tsx';
import { reviewPage } from '../pages/reorganisation/compare-page.tsx';
import { signInPage } from '../pages/sign-in/sign-in-page.tsx';
import { type Answer, goTo } from '../visit/answer.ts';
import type { Editor, Rules, Visitor } from '../visit/visit.ts';
import { send, show } from './routes.ts';
import { SignInDoor } from './sign-in-door.ts';
import { takeFiles } from './uploads/take-files.ts';

export interface AdminDoorOptions {
  readonly access: Access;
  readonly register: Register;
  readonly assets: PageAssets;
  readonly rules: Rules;
  /** The public address. */
  readonly url: string;
  /** Whether nobody approves a reorganisation that they have submitted themselves. */
  readonly fourEyes: boolean;
  readonly clock: () => Date;
}

const largestForm = 256 * 1024;
/** The door of the editors, under `/admin`. */
export function adminRoutes(options: AdminDoorOptions): (server: FastifyInstance) => void {
  const door = new AdminDoor(options);
  return (server) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: largestForm },
      (_, body, done) => done(null, new URLSearchParams(String(body))),
    );
    for (const path of ['/admin', '/admin/*']) {
      server.get(path, (request, reply) => answer(reply, door.get(request)));
      server.post(path, (request, reply) => answer(reply, door.post(request)));
    }
    server.register(takeFiles(options, (request, reply) => answer(reply, door.post(request))));
  };
}

async function answer(reply: FastifyReply, made: Promise<Answer>): Promise<FastifyReply> {
  const one = await made;
  reply.headers(signedInHeaders).status(one.status);
  if (one.cookie !== undefined) reply.header('set-cookie', [one.cookie].flat());
  if ('bytes' in one) return reply.type(one.type).send(one.bytes);
  if ('to' in one) return reply.header('location', one.to).send();
  if (one.goesOnTo !== undefined) reply.header('refresh', `0; url=${one.goesOnTo}`);
  return reply.type('text/html; charset=utf-8').send(one.html);
}

class AdminDoor {
  readonly #options: AdminDoorOptions;
  readonly #cookie: SessionCookie;
  readonly #signInDoor: SignInDoor;

  constructor(options: AdminDoorOptions) {
    this.#options = options;
    this.#cookie = sessionCookie(options.url);
    this.#signInDoor = new SignInDoor({
      ...options,
      letIn: (visitor, signedIn) => this.#editor(visitor, signedIn),
    });
  }

  async get(request: FastifyRequest): Promise<Answer> {
    const visitor = await this.#visitor(request);
    const parts = partsOf(request);
    const before = await this.#signInDoor.get({ request, visitor, parts, values: new URLSearchParams() });
    if (before) return before;
    if (parts[0] === 'forslag' && parts.length === 2) return reviewPage(visitor, parts[1] ?? '');
    const signedIn = await this.#signedIn(request, visitor);
    if (!signedIn) return goTo(`/admin/log-ind?til=${encodeURIComponent(request.url)}`);
    return show(await this.#editor(visitor, signedIn), parts);
  }

  async post(request: FastifyRequest): Promise<Answer> {
    const visitor = await this.#visitor(request);
    const values = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    if (!isSameOrigin(request.headers)) return forbiddenPage(visitor);
    const parts = partsOf(request);
    const before = await this.#signInDoor.post({ request, visitor, parts, values });
    if (before) return before;
    const signedIn = await this.#signedIn(request, visitor);
    if (!signedIn) return signInPage(visitor, { to: request.url, unsaved: withoutToken(values) });
    if (!isFormToken(signedIn, values.get('token') ?? '')) return forbiddenPage(visitor);
    if (parts[0] === 'log-ud') return this.#signOut(signedIn, values, request);
    return send(await this.#editor(visitor, signedIn), parts, values);
  }

  async #visitor(request: FastifyRequest): Promise<Visitor> {
    const { access, register, assets, rules, url, fourEyes, clock } = this.#options;
    const now = clock();
    const today = civilDateAt(now);
    const snapshot = await register.snapshot('public', asOf(today));
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    return {
      office: { access, register, assets, rules, url, fourEyes },
      language: languageFor(request.headers['accept-language']),
      today,
      now,
      query,
      snapshot,
    };
  }

  /** What the house knows is read for those alone who are signed in. */
  async #editor(visitor: Visitor, signedIn: SignedIn): Promise<Editor> {
    return {
      ...visitor,
      signedIn,
      snapshot: await this.#options.register.snapshot('full', asOf(visitor.today)),
    };
  }

  #signedIn(request: FastifyRequest, { now }: Visitor): Promise<SignedIn | undefined> {
    const token = tokenIn(request.headers.cookie, this.#cookie);
    return token === '' ? Promise.resolve(undefined) : this.#options.access.signedIn(token, now);
  }

  async #signOut({ account }: SignedIn, values: URLSearchParams, request: FastifyRequest): Promise<Answer> {
    const { access } = this.#options;
    if (values.has('alle')) await access.signOutEverywhere(account.id);
    else await access.signOut(tokenIn(request.headers.cookie, this.#cookie));
    return goTo('/admin/log-ind?ud=1', this.#cookie.gone);
  }
}

/** The parts of the path after `/admin`. */
function partsOf({ url }: FastifyRequest): readonly string[] {
  const [path = ''] = url.split('?');
  return path
    .split('/')
    .slice(2)
    .filter((part) => part !== '');
}

function withoutToken(values: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(values);
  rest.delete('token');
  return rest;
}
