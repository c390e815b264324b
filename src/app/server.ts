// SPDX-License-Identifier: MPL-2.0
import { createServer } from 'node:http';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { Access, type ProviderSettings } from '../access/index.ts';
import { adminRoutes, type Rules, reviewLinkRoutes } from '../admin/index.ts';
import type { Database } from '../database/index.ts';
import { PublicDoor, securityHeaders, transportSecurity } from '../public/index.ts';
import type { Register } from '../register/index.ts';
import { switchboardRoutes } from '../switchboard/index.ts';
import type { BuiltAssets } from './assets.ts';
import { cutOff } from './cut-off.ts';
import { endGently } from './end-gently.ts';
import { healthRoutes } from './health.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly register: Register;
  readonly assets: BuiltAssets;
  /** The public address, without a slash at the end. */
  readonly url: string;
  readonly logLevel: string;
  readonly trustProxy: readonly string[];
  /** Whether nobody approves a reorganisation that they have submitted themselves. */
  readonly fourEyes: boolean;
  /** For how many days who sent a correction is known at most. */
  readonly senderDays: number;
  /** Undefined: the standard ones, and no letters. */
  readonly rules?: Rules;
  readonly clock: () => Date;
  /** Where editors sign in beside here. */
  readonly provider?: ProviderSettings | null | undefined;
  /** How long a whole request may take to come in, in milliseconds. */
  readonly patience?: number;
}

const standardRules: Rules = { reviewDays: 365, actingDays: 183, hasMail: false };

/** The server with all its doors, not listening yet. */
export function makeServer(options: ServerOptions): FastifyInstance {
  const {
    register,
    assets,
    url,
    clock,
    fourEyes,
    senderDays,
    rules = standardRules,
    patience = 10_000,
  } = options;
  const shared = { register, url, clock };
  const publicDoor = new PublicDoor({ ...shared, senderDays, assets: assets.page, files: assets.files });
  const server = fastify({
    logger: { level: options.logLevel },
    // Visitors' addresses are nobody's business: only errors are written down.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: [...options.trustProxy],
    bodyLimit: largestBody,
    requestTimeout: patience,
    forceCloseConnections: 'idle',
    // What is kept as bytes is sent before the framework looks at the request.
    serverFactory: (handler) =>
      createServer(limitsOf(patience), (request, response) => {
        if (!publicDoor.answerKept(request, response)) handler(request, response);
      }),
    clientErrorHandler: cutOff,
    // An address that is not well-formed still gets the page that says so.
    frameworkErrors: (_, request, reply) => publicDoor.answer(request, reply),
  });
  const aboutToClose = endGently(server.server);
  server.addHook('preClose', async () => aboutToClose());
  server.addHook('onRequest', async (_, reply) => {
    reply.headers({ ...securityHeaders, ...transportSecurity(url) });
  });
  // Whoever signs out leaves nothing in the browser of what only the house knows.
  server.addHook('onSend', async (request, reply) => {
    if (request.url === '/admin/log-ud' && reply.statusCode === 303)
      reply.header('clear-site-data', '"cache", "storage"');
  });
  server.setErrorHandler(failing(publicDoor));
  server.register(async (scope) => healthRoutes(scope, options.database));
  const access = new Access(options.database, { url, provider: options.provider ?? null });
  server.register(async (scope) =>
    adminRoutes({ access, register, url, clock, rules, fourEyes, assets: assets.admin })(scope),
  );
  server.register(async (scope) =>
    reviewLinkRoutes({ ...shared, access, assets: assets.admin, rules, fourEyes })(scope),
  );
  server.register(async (scope) =>
    switchboardRoutes({
      ...{ access, register, url, clock },
      ...{ assets: assets.switchboard, worker: assets.offlineWorker },
    })(scope),
  );
  server.register(async (scope) => publicDoor.routes(scope));
  return server;
}

/** What nobody has said otherwise about may be so large. */
const largestBody = 256 * 1024;

/** A server that the framework did not make keeps to these only where it is told. */
function limitsOf(patience: number) {
  return { requestTimeout: patience, headersTimeout: patience, connectionsCheckingInterval: patience / 10 };
}

/**
 * What went wrong is for the log; the visitor learns that it is our fault, and what to look for. Of what cannot be read, too
 * large a form or a kind of content that none of ours has, they learn that it is theirs.
 */
function failing(publicDoor: PublicDoor) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { statusCode = 500 } = error as { statusCode?: number };
    const isOurs = statusCode < 400 || statusCode >= 500;
    if (isOurs) request.log.error({ err: error }, 'a request failed');
    try {
      if (publicDoor.answerFailure(request, reply, isOurs ? 500 : statusCode)) return reply;
    } catch (fault) {
      request.log.error({ err: fault }, 'the page for a failure failed');
    }
    const said = isOurs ? ours : theirs;
    return reply
      .status(isOurs ? 500 : statusCode)
      .type('text/plain; charset=utf-8')
      .send(`${said}${request.id}\n`);
  };
}

/** Where not even a page can be made. */
const ours = 'Noget gik galt hos os. Prøv igen om lidt.\nSomething went wrong. Try again in a while.\n';
const theirs =
  'Det sendte kan ikke læses. Intet er gemt.\nWhat was sent cannot be read. Nothing has been saved.\n';
