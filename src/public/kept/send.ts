// SPDX-License-Identifier: MPL-2.0
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, Kept } from './kept.ts';

/** Sends an answer in the encoding the visitor takes, or that it is the one they have. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, etag, headers, bytes }: Kept,
): void {
  if (status === 200 && request.headers['if-none-match'] === etag) {
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

/** The best encoding that an `Accept-Encoding` allows. */
function encodingFor(accepted: string | string[] = ''): Encoding {
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}
