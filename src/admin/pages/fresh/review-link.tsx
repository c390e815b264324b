// SPDX-License-Identifier: MPL-2.0
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSameOrigin, isWithin, languageFor, type Permit, signedInHeaders } from '../../../access/index.ts';
import { asOf, civilDateAt, type Entity, type FullSnapshot } from '../../../organisation/index.ts';
import type { Answer } from '../../visit/answer.ts';
import type { Office, Visitor } from '../../visit/visit.ts';
import { forbiddenPage } from '../not-found.tsx';
import { askPage, gonePage, thanksPage } from './review-link-pages.tsx';

interface ReviewLinkOptions extends Office {
  readonly clock: () => Date;
}

/** One who has come by a link, and the unit it is about. */
interface ByLink {
  readonly permit: Permit;
  readonly snapshot: FullSnapshot;
  readonly unit: Entity<'unit'>;
}

/**
 * `/admin/gennemsyn/{token}/{unit}`: by a link from a letter to one button, which says that what is said of a unit is still
 * right. Nobody is signed in by it. Opening it changes nothing, since mail programs open links by themselves.
 */
export function reviewLinkRoutes(options: ReviewLinkOptions): (server: FastifyInstance) => void {
  return (server) => {
    server.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1_024 },
      (_, __, done) => done(null, undefined),
    );
    const path = '/admin/gennemsyn/:token/:unit';
    server.get(path, async (request, reply) => send(reply, await show(options, request)));
    server.post(path, async (request, reply) => send(reply, await confirm(options, request)));
  };
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.headers(signedInHeaders).status(answer.status);
  return reply.type('text/html; charset=utf-8').send('html' in answer ? answer.html : '');
}

async function show(options: ReviewLinkOptions, request: FastifyRequest): Promise<Answer> {
  const visitor = await visitorOf(options, request);
  const byLink = await whoCame(visitor, request);
  return byLink ? askPage(visitor, byLink) : gonePage(visitor);
}

async function confirm(options: ReviewLinkOptions, request: FastifyRequest): Promise<Answer> {
  const visitor = await visitorOf(options, request);
  if (!isSameOrigin(request.headers)) return forbiddenPage(visitor);
  const byLink = await whoCame(visitor, request);
  if (!byLink) return gonePage(visitor);
  const { permit, snapshot, unit } = byLink;
  const { reviews } = options.register;
  const outcome = await reviews.confirm({ permit, snapshot, unitId: unit.id }, visitor.today);
  return outcome.ok ? thanksPage(visitor, unit) : gonePage(visitor);
}

async function visitorOf(
  { clock, ...office }: ReviewLinkOptions,
  { headers }: FastifyRequest,
): Promise<Visitor> {
  const now = clock();
  const today = civilDateAt(now);
  const snapshot = await office.register.snapshot('public', asOf(today));
  const language = languageFor(headers['accept-language']);
  return { office, language, today, now, query: new URLSearchParams(), snapshot };
}

async function whoCame(
  { office, today, now }: Visitor,
  { params }: FastifyRequest,
): Promise<ByLink | undefined> {
  const { token, unit: unitId } = params as { readonly token: string; readonly unit: string };
  const permit = await office.register.digests.permitBy(token, now);
  if (!permit) return undefined;
  const snapshot = await office.register.snapshot('full', asOf(today));
  const unit = snapshot.unit.get(unitId);
  return unit && isWithin(permit.reach, [snapshot], unitId) ? { permit, snapshot, unit } : undefined;
}
