// SPDX-License-Identifier: MPL-2.0
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSameOrigin } from '../../access/index.ts';
import { Press } from '../../diagram/index.ts';
import { type Encoding, encodingFor } from '../kept/encoding.ts';
import { Kept } from '../kept/kept.ts';
import { KeptPages } from '../kept/kept-pages.ts';
import { send } from '../kept/send.ts';
import { errorPage } from '../pages/nothing/nothing-page.tsx';
import { receiveReport } from '../pages/report/receive.ts';
import { Senders } from '../pages/report/senders.ts';
import { PublicIndexes } from '../search/public-indexes.ts';
import { Unanswered } from '../search/unanswered.ts';
import type { Answer } from '../visit/answer.ts';
import { link } from '../visit/links.ts';
import type { Site, Visit } from '../visit/visit.ts';
import { answerTo, keepable, visitTo } from './answering.ts';
import { failurePage } from './failure.ts';
import { everywhere, transportSecurity } from './security-headers.ts';

/** A file that is sent as it is: a style sheet, a script, a font. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  /** The same as the build has packed it, by encoding; packed here where it is not there. */
  readonly packed?: Readonly<Partial<Record<Encoding, Buffer>>> | undefined;
}

/** What of a site the door makes itself. */
type Own = 'press' | 'indexes' | 'unanswered' | 'senders';

export interface PublicDoorOptions extends Omit<Site, Own> {
  readonly files: readonly Asset[];
  readonly clock: () => Date;
}

/** The door of the citizens: every page, its feeds and files. */
export class PublicDoor {
  readonly #options: PublicDoorOptions & Site;
  readonly #unanswered: Unanswered;
  readonly #files: ReadonlyMap<string, Kept>;
  readonly #kept = new KeptPages();
  readonly #making = new Map<string, Promise<Kept>>();
  /** The last visit to the organisation as it is. */
  #last: Visit | undefined;

  constructor(options: PublicDoorOptions) {
    this.#unanswered = new Unanswered(options.register, options.clock);
    const own = {
      press: new Press(),
      indexes: new PublicIndexes(),
      unanswered: this.#unanswered,
      senders: new Senders(),
    };
    this.#options = { ...options, ...own };
    this.#files = new Map(options.files.map((file) => [file.path, lasting(file, options.url)]));
  }

  /** Answers from what is kept, before anything else looks at the request; false where nothing is. */
  answerKept(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const { register, clock } = this.#options;
    const { url = '' } = request;
    const kept = this.#files.get(url) ?? this.#kept.get(url, register.change, clock().getTime());
    if (kept) send(request, response, kept);
    return kept !== undefined;
  }

  /** Registers the pages with a server. */
  readonly routes = (server: FastifyInstance): void => {
    server.get('/*', (request, reply) => this.answer(request, reply));
    takeForms(server);
    for (const path of ['/ret-en-fejl', '/en/ret-en-fejl'])
      server.post(path, (request, reply) => this.#receive(request, reply));
    server.setNotFoundHandler(refuseMethod);
    server.addHook('onReady', () => this.#prepare());
    server.addHook('onClose', () => this.#close());
  };

  /** What the first visitor would wait for. */
  async #prepare(): Promise<void> {
    this.#options.indexes.prepare(await this.#visit('/'));
  }

  /** What has been counted is written down; where the database has gone before, it is lost, which nobody misses. */
  async #close(): Promise<void> {
    await Promise.allSettled([this.#options.press.end(), this.#unanswered.write()]);
  }

  /** Answers with the page that an address leads to, or one that says that it leads nowhere. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const kept = await this.#makeOnce(request);
    reply.hijack();
    send(request.raw, reply.raw, kept);
  }

  /** Answers a form that was sent; what comes of it is nobody else's, and kept nowhere. */
  async #receive(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const visit = await this.#visit(request.raw.url ?? '/');
    const values = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const received = { values, from: request.ip, sameOrigin: isSameOrigin(request.headers) };
    const kept = new Kept(keepable(visit, await receiveReport(visit, received)));
    reply.hijack();
    send(request.raw, reply.raw, kept);
  }

  /** Answers whoever's request went wrong with a page that says so; false where there is nothing to make it from. */
  answerFailure(request: FastifyRequest, reply: FastifyReply, status: number): boolean {
    if (!this.#last || reply.raw.headersSent) return false;
    const failure = { address: request.raw.url ?? '/', status, reference: request.id };
    const kept = failurePage(this.#last, failure, this.#options.clock());
    reply.hijack();
    send(request.raw, reply.raw, kept);
    return true;
  }

  async #visit(address: string): Promise<Visit> {
    const visit = await visitTo(this.#options, address, this.#options.clock());
    if (visit.ask.dated === null) this.#last = visit;
    return visit;
  }

  /** What several ask for at the same time is made once: a PDF that all have just been told of. */
  #makeOnce(request: FastifyRequest): Promise<Kept> {
    const address = request.raw.url ?? '/';
    const which = `${this.#options.register.change} ${address}`;
    const making =
      this.#making.get(which) ??
      this.#make(request, address).finally(() => {
        this.#making.delete(which);
      });
    this.#making.set(which, making);
    return making;
  }

  async #make(request: FastifyRequest, address: string): Promise<Kept> {
    const visit = await this.#visit(address);
    try {
      const answer = await answerTo(visit);
      const kept = new Kept(keepable(visit, answer));
      kept.in(encodingFor(request.headers['accept-encoding']));
      if (worthKeeping(answer, address, visit)) this.#kept.keep(address, kept);
      return kept;
    } catch (error) {
      request.log.error({ err: error, path: visit.ask.path }, 'a page failed');
      return new Kept(keepable(visit, errorPage(visit, request.id)));
    }
  }
}

/** Only pages, under the address we give them: those that anyone can make up without end would push the others out. */
function worthKeeping({ status, large, address: own }: Answer, address: string, { ask }: Visit): boolean {
  return status === 200 && !large && address === (own ?? link(ask, ask.path));
}

/** The largest form that is taken, in bytes: a long text may grow sixfold on its way. */
const largestForm = 256 * 1024;

/** Forms are taken, and nothing else. */
function takeForms(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: largestForm },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  );
}

/** Pages are only read; nothing else can be done with them. */
function refuseMethod(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.status(405).header('allow', 'GET, HEAD').send();
}

/** The file's name changes with its content, so it can be kept for a year by everyone. */
function lasting({ type, body, packed }: Asset, siteUrl: string): Kept {
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...everywhere,
    ...transportSecurity(siteUrl),
  };
  return new Kept({ status: 200, headers, body, packed, change: null, until: Number.POSITIVE_INFINITY });
}
