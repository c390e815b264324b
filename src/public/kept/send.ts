// SPDX-License-Identifier: MPL-2.0
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, Kept } from './kept.ts';

/** Sends an answer in the encoding the visitor takes, or that it is the one they have. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, etag, headers, bytes }: Kept,
): void {
  if (status === 200 && hasIt(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { ...headers, etag });
    response.end();
    return;
  }
  const encoding = encodingFor(request.headers['accept-encoding']);
  const body = bytes[encoding];
  const as = body === bytes.identity ? {} : { 'content-encoding': encoding };
  response.writeHead(status, { ...headers, ...as, etag, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether an `If-None-Match` names an answer; compared weakly, as RFC 9110 asks (§ 13.1.2). */
function hasIt(known: string | undefined, etag: string): boolean {
  if (!known) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return known === '*' || known.split(',').some((tag) => opaque(tag) === opaque(etag));
}

/** The best encoding that an `Accept-Encoding` allows. */
function encodingFor(accepted: string | string[] = ''): Encoding {
  const taken = String(accepted)
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/i.test(one))
    .map((one) => one.split(';')[0]?.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? 'identity';
}
