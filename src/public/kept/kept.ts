// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How bytes can be sent; `identity` is as they are. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** An answer as bytes, ready to be sent again and again. */
export interface Kept {
  readonly status: number;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
  /** The last change that is in it; null for what no change touches. */
  readonly change: number | null;
  /** Milliseconds since 1970 at which it stops being true. */
  readonly until: number;
}

/** What is to be kept, before it is bytes. */
export interface Keepable {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly change: number | null;
  readonly until: number;
}

/** Below this compression makes nothing smaller. */
const smallest = 300;

/** Makes bytes of an answer: as they are, and compressed by what browsers know. */
export function toKept({ body, ...rest }: Keepable): Kept {
  const identity = Buffer.isBuffer(body) ? body : Buffer.from(body);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 20)}"`;
  return { ...rest, etag, bytes: compressed(identity, compressible(rest.headers['content-type'])) };
}

function compressible(type = ''): boolean {
  return /^(text\/|application\/(json|atom\+xml|xml|javascript)|image\/svg)/.test(type);
}

function compressed(identity: Buffer, worthwhile: boolean): Kept['bytes'] {
  if (!worthwhile || identity.length < smallest) return { identity, br: identity, gzip: identity };
  // Quality 5 costs a millisecond for a long page and comes within a tenth of the best.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
  return { identity, br: brotliCompressSync(identity, { params }), gzip: gzipSync(identity, { level: 5 }) };
}
