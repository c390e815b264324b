// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import type { Encoding } from './encoding.ts';
import { isWorthPacking, pack } from './pack.ts';

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

/** An answer ready to be sent again and again. It is packed when the first visitor comes who takes it so. */
export class Kept {
  readonly status: number;
  readonly etag: string;
  readonly change: number | null;
  readonly until: number;
  /** The headers for a visitor who has the content already. */
  readonly unchanged: Headers;
  readonly #packable: boolean;
  readonly #identity: Buffer;
  readonly #packed: Keepable['packed'];
  readonly #ready: Partial<Record<Encoding, Ready>> = {};

  constructor({ status, headers, body, packed, change, until }: Keepable) {
    this.status = status;
    this.change = change;
    this.until = until;
    this.#identity = Buffer.isBuffer(body) ? body : Buffer.from(body);
    this.#packed = packed;
    this.#packable = isWorthPacking(headers['content-type'] ?? '', this.#identity.length);
    this.etag = `W/"${createHash('sha256').update(this.#identity).digest('base64url').slice(0, 20)}"`;
    this.unchanged = { ...headers, etag: this.etag };
  }

  /** The answer in an encoding; as it is, where packing would make it no smaller. */
  in(encoding: Encoding): Ready {
    const ready = this.#ready[encoding] ?? this.#make(this.#packable ? encoding : 'identity');
    this.#ready[encoding] = ready;
    return ready;
  }

  /** The most memory it may come to take, in bytes: packed in both ways it is less than twice as large. */
  get size(): number {
    return this.#identity.length * (this.#packable ? 2 : 1);
  }

  #make(encoding: Encoding): Ready {
    const body = this.#packed?.[encoding] ?? pack(this.#identity, encoding);
    const as = encoding === 'identity' ? {} : { 'content-encoding': encoding };
    return { headers: { ...this.unchanged, ...as, 'content-length': body.length }, body };
  }
}
