// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import type { Encoding } from './encoding.ts';
import { isWorthPacking, pack, unpack } from './pack.ts';

type Headers = Readonly<Record<string, string | number>>;

/** What is to be kept, before it is ready to be sent. */
export interface Keepable {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The body as it was packed beforehand, with more care than there is time for here. */
  readonly packed?: Readonly<Partial<Record<Encoding, Buffer>>> | undefined;
  /** The last change that is in it; null for what no change touches. */
  readonly change: number | null;
  /** Milliseconds since 1970 at which it stops being true. */
  readonly until: number;
}

/** An answer in one encoding, headers and all, as it goes to every visitor who takes that encoding. */
export interface Ready {
  readonly headers: Headers;
  readonly body: Buffer;
}

/**
 * An answer ready to be sent again and again. It is packed when the first visitor comes who takes it so, and from then
 * on only kept packed, which takes a quarter of the memory: hardly anyone takes pages as they are.
 */
export class Kept {
  readonly status: number;
  readonly etag: string;
  readonly change: number | null;
  readonly until: number;
  /** The headers for a visitor who has the content already. */
  readonly unchanged: Headers;
  readonly #packable: boolean;
  readonly #packed: Keepable['packed'];
  readonly #ready: Record<Encoding, Ready | undefined> = {
    br: undefined,
    gzip: undefined,
    identity: undefined,
  };

  constructor({ status, headers, body, packed, change, until }: Keepable) {
    this.status = status;
    this.change = change;
    this.until = until;
    const identity = Buffer.isBuffer(body) ? body : Buffer.from(body);
    this.#packed = packed;
    this.#packable = isWorthPacking(headers['content-type'] ?? '', identity.length);
    this.etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 20)}"`;
    this.unchanged = { ...headers, etag: this.etag };
    this.#ready.identity = this.#as('identity', identity);
  }

  /** The memory it takes now, in bytes. */
  get size(): number {
    const { identity, br, gzip } = this.#ready;
    return (identity?.body.length ?? 0) + (br?.body.length ?? 0) + (gzip?.body.length ?? 0);
  }

  /** The answer in an encoding; as it is, where packing would make it no smaller. */
  in(encoding: Encoding): Ready {
    const wanted = this.#packable ? encoding : 'identity';
    const ready = this.#ready[wanted];
    if (ready) return ready;
    const made = this.#as(wanted, this.#packed?.[wanted] ?? pack(this.#whole(), wanted));
    if (wanted === 'identity') return made;
    this.#ready[wanted] = made;
    this.#ready.identity = undefined;
    return made;
  }

  #whole(): Buffer {
    const { identity, br, gzip } = this.#ready;
    if (identity) return identity.body;
    if (br) return unpack(br.body, 'br');
    if (gzip) return unpack(gzip.body, 'gzip');
    throw new Error('nothing is kept');
  }

  #as(encoding: Encoding, body: Buffer): Ready {
    const as = encoding === 'identity' ? {} : { 'content-encoding': encoding };
    return { headers: { ...this.unchanged, ...as, 'content-length': body.length }, body };
  }
}
