// SPDX-License-Identifier: MPL-2.0
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Encoding } from './encoding.ts';

/** Below this compression makes nothing smaller. */
const smallest = 300;

/** Whether content of a type and length is worth packing; pictures and fonts are packed in themselves. */
export function isWorthPacking(type: string, length: number): boolean {
  return length >= smallest && /^(text\/|application\/(json|atom\+xml|xml|javascript)|image\/svg)/.test(type);
}

/** The bytes in an encoding. */
export function pack(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return bytes;
  return alone(encoding === 'gzip' ? gzipSync(bytes, { level: 5 }) : brotli(bytes));
}

function brotli(bytes: Buffer): Buffer {
  // Quality 5 costs a millisecond for a long page and comes within a tenth of the best; a window no larger than the
  // page is set up a fifth sooner than the usual one of 4 MB.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
  };
  return brotliCompressSync(bytes, { params });
}

/** The binary logarithm of the window for content of a length; 22 is the most that every browser takes. */
function windowFor(length: number): number {
  return Math.min(22, Math.max(16, Math.ceil(Math.log2(length + 1))));
}

/** The bytes in memory of their own size: what zlib gives back is the beginning of 16 kB, all of which would be kept. */
function alone(packed: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(packed.length);
  packed.copy(copy);
  return copy;
}

/** The bytes as they were before they were packed. */
export function unpack(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return bytes;
  return encoding === 'gzip' ? gunzipSync(bytes) : brotliDecompressSync(bytes);
}
