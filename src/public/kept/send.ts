// SPDX-License-Identifier: MPL-2.0
import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor } from './encoding.ts';
import type { Kept } from './kept.ts';

/** Sends an answer in the encoding the visitor takes, or that it is the one they have. */
export function send(request: IncomingMessage, response: ServerResponse, kept: Kept): void {
  const asked = request.headers;
  if (kept.status === 200 && hasIt(asked['if-none-match'], kept.etag)) {
    response.writeHead(304, kept.unchanged);
    response.end();
    return;
  }
  const { headers, body } = kept.in(encodingFor(asked['accept-encoding']));
  response.writeHead(kept.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether an `If-None-Match` names an answer; compared weakly, as RFC 9110 asks (§ 13.1.2). */
function hasIt(known: string | undefined, etag: string): boolean {
  if (!known) return false;
  if (known === etag || known === '*') return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return known.split(',').some((tag) => opaque(tag) === opaque(etag));
}
