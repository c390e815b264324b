// SPDX-License-Identifier: MPL-2.0
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Access,
  languageFor,
  type Reach,
  reachOf,
  type SessionCookie,
  type SignedIn,
  sessionCookie,
  signedInHeaders,
  tokenIn,
} from '../../access/index.ts';
import type { PageAssets } from '../../components/index.ts';
import { asOf, civilDateAt, withoutProtectedNames } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { FollowingIndex, type SearchIndex, search } from '../../search/index.ts';
import type { Call } from '../calls/call.ts';
import { callFor } from '../calls/call-for.ts';
import { callsOfIds } from '../calls/calls-of-ids.ts';
import type { Seen } from '../calls/seen.ts';
import { KeptFigures } from '../offline/kept-figures.ts';
import { fragment } from '../page/fragment.ts';
import { forbiddenScreen, screen } from '../page/page.tsx';

export interface SwitchboardOptions {
  readonly access: Access;
  readonly register: Register;
  readonly assets: PageAssets;
  /** What answers in the browser where the network does not. */
  readonly worker: Buffer;
  /** The public address. */
  readonly url: string;
  readonly clock: () => Date;
}

const longest = 200;
const mostCalls = 12;
const mostRecent = 8;

/** One who is signed in, with what they see; who may not answer has no reach. */
interface Operator {
  readonly seen: Seen;
  readonly signedIn: SignedIn;
  readonly reach: Reach;
}

/** The door of the operators, `/omstilling`: the screen, and at `/omstilling/svar` the part of it that changes. */
export function switchboardRoutes(options: SwitchboardOptions): (server: FastifyInstance) => void {
  const door = new SwitchboardDoor(options);
  return (server) => {
    server.get('/omstilling', (request, reply) => door.answer(request, reply, 'screen'));
    server.get('/omstilling/svar', (request, reply) => door.answer(request, reply, 'part'));
    server.get('/omstilling/tal', (request, reply) => door.figures(request, reply));
    server.get('/omstilling/tjener.js', (_, reply) => door.worker(reply));
  };
}

class SwitchboardDoor {
  readonly #options: SwitchboardOptions;
  readonly #cookie: SessionCookie;
  readonly #figures = new KeptFigures();
  #index: Promise<FollowingIndex> | undefined;

  constructor(options: SwitchboardOptions) {
    this.#options = options;
    this.#cookie = sessionCookie(options.url);
  }

  async answer(request: FastifyRequest, reply: FastifyReply, what: 'screen' | 'part'): Promise<FastifyReply> {
    const visitor = await this.#visitor(request);
    reply.headers(signedInHeaders).type('text/html; charset=utf-8');
    if (!visitor) return what === 'part' ? reply.status(401).send('') : toSignIn(request, reply);
    const { seen, reach, signedIn } = visitor;
    const { assets } = this.#options;
    if (reach.length === 0) return reply.status(403).send(forbiddenScreen(seen, assets));
    const asked = new URLSearchParams(request.url.split('?')[1] ?? '');
    const query = (asked.get('q') ?? '').trim().slice(0, longest);
    const calls = query === '' ? [] : callsFor(seen, await this.#indexOf(seen), query, reach);
    const recent = query === '' ? callsOfIds(seen, asked.getAll('id').slice(0, mostRecent), reach) : [];
    const found = { language: seen.language, query, calls, recent };
    return reply.send(what === 'part' ? fragment(found) : screen({ ...found, seen, assets, signedIn }));
  }

  /** All that the operator may see, for when the network is lost. For nobody else. */
  async figures(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const visitor = await this.#visitor(request);
    reply.headers(signedInHeaders);
    if (!visitor) return reply.status(401).send('');
    const { seen, reach } = visitor;
    if (reach.length === 0) return reply.status(403).send('');
    const { body, etag } = await this.#figures.of(seen, reach);
    reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    const takesPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (takesPacked) reply.header('content-encoding', 'gzip');
    return reply.type('application/json').send(takesPacked ? body : gunzipSync(body));
  }

  /** There is nothing in it that anyone may not see. Its name is under the screen's, which it may serve, and nothing else. */
  worker(reply: FastifyReply): FastifyReply {
    reply.headers(signedInHeaders).header('service-worker-allowed', '/omstilling');
    return reply.type('text/javascript; charset=utf-8').send(this.#options.worker);
  }

  /** Who is signed in, what they see, and how far they may; undefined for one who is not. */
  async #visitor(request: FastifyRequest): Promise<Operator | undefined> {
    const { access, register, clock } = this.#options;
    const now = clock();
    const token = tokenIn(request.headers.cookie, this.#cookie);
    const signedIn = token === '' ? undefined : await access.signedIn(token, now);
    if (!signedIn) return undefined;
    const snapshot = withoutProtectedNames(await register.snapshot('full', asOf(civilDateAt(now))));
    const seen: Seen = { snapshot, now, language: languageFor(request.headers['accept-language']) };
    return { seen, signedIn, reach: reachOf(signedIn.grants, snapshot.organisationId, 'operate') };
  }

  /** The index of all that the house knows today, begun when the first operator comes. */
  async #indexOf({ snapshot }: Seen): Promise<SearchIndex> {
    const known = {
      snapshot,
      chronicle: await this.#options.register.chronicle('full', snapshot.asOf.validAt),
    };
    this.#index ??= FollowingIndex.inTurns(known);
    return (await this.#index).follow(known);
  }
}

/** What is found within reach, the best first. */
function callsFor(seen: Seen, index: SearchIndex, query: string, reach: Reach): readonly Call[] {
  const kinds = ['unit', 'person', 'post', 'task'] as const;
  const within = reach === 'all' ? {} : { under: reach };
  return search(index, query, { kinds, limit: mostCalls, ...within }).flatMap(
    (hit) => callFor(seen, hit) ?? [],
  );
}

function toSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .status(303)
    .header('location', `/admin/log-ind?til=${encodeURIComponent(request.url)}`)
    .send();
}
