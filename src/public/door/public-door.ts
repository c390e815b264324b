// SPDX-License-Identifier: MPL-2.0
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Kept, toKept } from '../kept/kept.ts';
import { KeptPages } from '../kept/kept-pages.ts';
import { send } from '../kept/send.ts';
import { errorPage } from '../pages/nothing/nothing-page.tsx';
import type { Site } from '../visit/visit.ts';
import { answerTo, keepable, visitTo } from './answering.ts';
import { everywhere } from './security-headers.ts';

/** A file that is sent as it is: a style sheet, a script, a font. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

export interface PublicDoorOptions extends Site {
  readonly files: readonly Asset[];
  readonly clock: () => Date;
}

/** The door of the citizens: every page, its feeds and files. */
export class PublicDoor {
  readonly #options: PublicDoorOptions;
  readonly #kept = new KeptPages();

  constructor(options: PublicDoorOptions) {
    this.#options = options;
    for (const file of options.files) this.#kept.keep(file.path, lasting(file));
  }

  /** Answers from what is kept, before anything else looks at the request; false where nothing is. */
  answerKept(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const { register, clock } = this.#options;
    const kept = this.#kept.get(request.url ?? '', register.change, clock().getTime());
    if (kept) send(request, response, kept);
    return kept !== undefined;
  }

  /** Registers the pages with a server. */
  readonly routes = (server: FastifyInstance): void => {
    server.get('/*', (request, reply) => this.#answer(request, reply));
  };

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const kept = await this.#make(request);
    reply.hijack();
    send(request.raw, reply.raw, kept);
  }

  async #make(request: FastifyRequest): Promise<Kept> {
    const address = request.raw.url ?? '/';
    const visit = await visitTo(this.#options, address, this.#options.clock());
    try {
      const answer = await answerTo(visit);
      if (worthKeeping(answer, visit.ask.query)) this.#kept.keep(address, answer);
      return answer;
    } catch (error) {
      request.log.error({ err: error, path: visit.ask.path }, 'a page failed');
      return toKept(keepable(visit, errorPage(visit, request.id)));
    }
  }
}

/** Addresses that anyone can make up without end are answered anew each time, so that they push nothing out. */
function worthKeeping({ status }: Kept, query: URLSearchParams): boolean {
  return (status === 200 || status === 308) && [...query.keys()].every((key) => key === 'dato');
}

/** The file's name changes with its content, so it can be kept for a year by everyone. */
function lasting({ type, body }: Asset): Kept {
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...everywhere,
  };
  return toKept({ status: 200, headers, body, change: null, until: Number.POSITIVE_INFINITY });
}
