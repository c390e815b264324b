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
import { type Answer, goTo, ownAddress } from '../visit/answer.ts';
import type { Editor, Rules, Visitor } from '../visit/visit.ts';
import { resume, send, show } from './routes.ts';
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
  if (one.cookie !== undefined) reply.header('set-cookie', one.cookie);
  if ('bytes' in one) return reply.type(one.type).send(one.bytes);
  if (one.status !== 303) return reply.type('text/html; charset=utf-8').send(one.html);
  return reply.header('location', one.to).send();
}

class AdminDoor {
  readonly #options: AdminDoorOptions;
  readonly #cookie: SessionCookie;

  constructor(options: AdminDoorOptions) {
    this.#options = options;
    this.#cookie = sessionCookie(options.url);
  }

  async get(request: FastifyRequest): Promise<Answer> {
    const visitor = await this.#visitor(request);
    const signedIn = await this.#signedIn(request, visitor);
    const parts = partsOf(request);
    if (parts[0] === 'log-ind') return signInPage(visitor, { to: visitor.query.get('til') });
    if (parts[0] === 'forslag' && parts.length === 2) return reviewPage(visitor, parts[1] ?? '');
    if (!signedIn) return goTo(`/admin/log-ind?til=${encodeURIComponent(request.url)}`);
    return show(await this.#editor(visitor, signedIn), parts);
  }

  async post(request: FastifyRequest): Promise<Answer> {
    const visitor = await this.#visitor(request);
    const values = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    if (!isSameOrigin(request.headers)) return forbiddenPage(visitor);
    const parts = partsOf(request);
    if (parts[0] === 'log-ind') return this.#signIn(visitor, values, request);
    const signedIn = await this.#signedIn(request, visitor);
    if (!signedIn) return signInPage(visitor, { to: request.url, unsaved: withoutToken(values) });
    if (!isFormToken(signedIn, values.get('token') ?? '')) return forbiddenPage(visitor);
    if (parts[0] === 'log-ud') return this.#signOut(signedIn, values, request);
    return send(await this.#editor(visitor, signedIn), parts, values);
  }

  async #visitor(request: FastifyRequest): Promise<Visitor> {
    const { register, assets, rules, url, fourEyes, clock } = this.#options;
    const now = clock();
    const today = civilDateAt(now);
    const snapshot = await register.snapshot('public', asOf(today));
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    return {
      office: { register, assets, rules, url, fourEyes },
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

  async #signIn(visitor: Visitor, values: URLSearchParams, request: FastifyRequest): Promise<Answer> {
    const { access } = this.#options;
    const [email, password] = [values.get('email') ?? '', values.get('adgangskode') ?? ''];
    const to = ownAddress(values.get('til'));
    const unsaved = values.has('ikke-gemt') ? new URLSearchParams(values.get('ikke-gemt') ?? '') : undefined;
    const asked = { email, password, from: request.ip };
    const outcome = await access.signIn(asked, visitor.now);
    if (!outcome.ok)
      return signInPage(visitor, { to, email, refusals: outcome.refusals, ...(unsaved && { unsaved }) });
    const cookie = this.#cookie.set(outcome.value);
    if (!unsaved) return goTo(to, cookie);
    const signedIn = await access.signedIn(outcome.value, visitor.now);
    if (!signedIn) return goTo(to, cookie);
    const editor = await this.#editor(visitor, signedIn);
    return { ...(await resume(editor, to.split('/').slice(2), unsaved)), cookie };
  }

  async #signOut({ account }: SignedIn, values: URLSearchParams, request: FastifyRequest): Promise<Answer> {
    const { access } = this.#options;
    if (values.has('alle')) await access.signOutEverywhere(account.id);
    else await access.signOut(tokenIn(request.headers.cookie, this.#cookie));
    return goTo('/admin/log-ind', this.#cookie.gone);
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
