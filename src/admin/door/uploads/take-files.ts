// SPDX-License-Identifier: MPL-2.0
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Access, isSameOrigin, sessionCookie, tokenIn } from '../../../access/index.ts';
import { largestPicture } from '../../../exchange/index.ts';
import { refuse } from '../../../organisation/index.ts';
import { type Reading, readMultipart } from './read-multipart.ts';

/** The forms that may bring a file, and no others. */
const addresses = ['enhed', 'person'].flatMap((what) => [
  `/admin/${what}/:id/billeder`,
  `/admin/${what}/:id/billeder/:item`,
]);

/** So many files are in memory at a time. */
const mostAtOnce = 4;
/** How long a file may take to come in, in milliseconds: ten megabytes from a slow line. */
const patience = 120_000;
/** What is heard out of a form that is too large, in bytes. */
const heardOut = { signedIn: 20 * largestPicture, others: largestPicture + 1024 * 1024 };

const uploading = new WeakSet<Socket>();

/** Whether somebody who is signed in is sending a file, which may take longer than any other request. */
export function isUploading(socket: Socket): boolean {
  return uploading.has(socket);
}

interface Door {
  readonly access: Access;
  readonly url: string;
  readonly clock: () => Date;
}

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Registers the forms that may bring a file. Who is asking is known before any of it is read: of a stranger, and of a form
 * from another site, no file is kept, but what was typed is, so that they can sign in and find it again.
 */
export function takeFiles({ access, url, clock }: Door, handle: Handle) {
  const cookie = sessionCookie(url);
  const known = new WeakSet<FastifyRequest>();
  let atOnce = 0;
  return async (server: FastifyInstance): Promise<void> => {
    server.addHook('onRequest', async (request) => {
      const token = tokenIn(request.headers.cookie, cookie);
      if (token === '' || !isSameOrigin(request.headers)) return;
      if (await access.signedIn(token, clock())) known.add(request);
    });
    server.addContentTypeParser(
      'multipart/form-data',
      async (request: FastifyRequest, body: FastifyRequest['raw']) => {
        const { headers } = request;
        const reading = (mine: Reading) => readMultipart(headers, body, mine);
        if (!known.has(request))
          return reading({ without: refuse('picture-missing'), most: heardOut.others });
        const isFree = atOnce < mostAtOnce;
        if (isFree) atOnce++;
        const free = takingTime(request.raw.socket);
        try {
          const without = isFree ? undefined : refuse('picture-busy');
          return await reading({ without, most: heardOut.signedIn });
        } finally {
          free();
          if (isFree) atOnce--;
        }
      },
    );
    for (const address of addresses) server.post(address, handle);
  };
}

/** Lets a connection take its time, up to a limit; gives what ends that. */
function takingTime(socket: Socket): () => void {
  uploading.add(socket);
  const limit = setTimeout(() => socket.destroy(), patience).unref();
  return () => {
    clearTimeout(limit);
    uploading.delete(socket);
  };
}
