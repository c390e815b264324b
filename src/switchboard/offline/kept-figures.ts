// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Reach } from '../../access/index.ts';
import type { Seen } from '../calls/seen.ts';
import { figuresOf } from './figures-of.ts';

const packed = promisify(gzip);
/** So many are kept: all operators of the whole organisation share one. */
const most = 4;

export interface Packed {
  /** JSON, as gzip. */
  readonly body: Buffer;
  readonly etag: string;
}

interface Kept {
  readonly key: string;
  readonly snapshot: Seen['snapshot'];
  readonly made: Promise<Packed>;
}

/** What operators take home for when the network is lost: made once for all who may see the same. */
export class KeptFigures {
  #kept: readonly Kept[] = [];

  of(seen: Seen, reach: Reach): Promise<Packed> {
    const { snapshot, language } = seen;
    const key = `${language} ${reach === 'all' ? reach : reach.toSorted().join(' ')}`;
    const known = this.#kept.find((one) => one.key === key && one.snapshot === snapshot);
    if (known) return known.made;
    const made = make(seen, reach);
    const entry = { key, snapshot, made };
    this.#kept = [entry, ...this.#kept.filter((one) => one.key !== key && one.snapshot === snapshot)].slice(
      0,
      most,
    );
    // What could not be made is asked for again, not remembered.
    made.catch(() => {
      this.#kept = this.#kept.filter((one) => one !== entry);
    });
    return made;
  }
}

async function make(seen: Seen, reach: Reach): Promise<Packed> {
  const text = JSON.stringify(await figuresOf(seen, reach));
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 20)}"`;
  return { body: await packed(text), etag };
}
