// SPDX-License-Identifier: MPL-2.0
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Access,
  languageFor,
  type Reach,
  reachOf,
  type SessionCookie,
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
import type { Seen } from '../calls/seen.ts';
import { fragment } from '../page/fragment.ts';
import { forbiddenScreen, screen } from '../page/page.tsx';

export interface SwitchboardOptions {
  readonly access: Access;
  readonly register: Register;
  readonly assets: PageAssets;
  /** The public address. */
  readonly url: string;
  readonly clock: () => Date;
}

const longest = 200;
const mostCalls = 12;
/** The door of the operators, `/omstilling`: the screen, and at `/omstilling/svar` the part of it that changes. */
export function switchboardRoutes(options: SwitchboardOptions): (server: FastifyInstance) => void {
  const door = new SwitchboardDoor(options);
  return (server) => {
    server.get('/omstilling', (request, reply) => door.answer(request, reply, 'screen'));
    server.get('/omstilling/svar', (request, reply) => door.answer(request, reply, 'part'));
  };
}

class SwitchboardDoor {
  readonly #options: SwitchboardOptions;
  readonly #cookie: SessionCookie;
  #index: Promise<FollowingIndex> | undefined;

  constructor(options: SwitchboardOptions) {
    this.#options = options;
    this.#cookie = sessionCookie(options.url);
  }

  async answer(request: FastifyRequest, reply: FastifyReply, what: 'screen' | 'part'): Promise<FastifyReply> {
    const { access, register, assets, clock } = this.#options;
    const now = clock();
    reply.headers(signedInHeaders).type('text/html; charset=utf-8');
    const token = tokenIn(request.headers.cookie, this.#cookie);
    const signedIn = token === '' ? undefined : await access.signedIn(token, now);
    if (!signedIn) return what === 'part' ? reply.status(401).send('') : toSignIn(request, reply);
    const snapshot = withoutProtectedNames(await register.snapshot('full', asOf(civilDateAt(now))));
    const seen: Seen = { snapshot, now, language: languageFor(request.headers['accept-language']) };
    const reach = reachOf(signedIn.grants, snapshot.organisationId, 'operate');
    if (reach.length === 0) return reply.status(403).send(forbiddenScreen(seen, assets));
    const query = (new URLSearchParams(request.url.split('?')[1] ?? '').get('q') ?? '')
      .trim()
      .slice(0, longest);
    const calls = query === '' ? [] : callsFor(seen, await this.#indexOf(seen), query, reach);
    const found = { language: seen.language, query, calls };
    return reply.send(what === 'part' ? fragment(found) : screen({ ...found, seen, assets }));
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
