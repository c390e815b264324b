// SPDX-License-Identifier: MPL-2.0
import { type Refusal, refuse } from '../../../organisation/index.ts';
import { clean } from './clean.ts';
import { textOf } from './encoding.ts';

/** The largest page that is read, in bytes. The longest real ones are some 100 kB. */
export const largestPage = 2_000_000;

export type Decoded = { readonly text: string } | { readonly refusal: Refusal };

/** The cleaned text of a file; a refusal where it is empty, too large or no text. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestPage) return tooLarge(bytes.length);
  const text = textOf(bytes);
  if (text === null || isGarbled(text)) return { refusal: refuse('page-not-text') };
  const cleaned = clean(text);
  if (cleaned.trim() === '') return { refusal: refuse('page-empty') };
  return /\p{L}/u.test(cleaned) ? { text: cleaned } : { refusal: refuse('page-not-text') };
}

function tooLarge(size: number): Decoded {
  const megabytes = (n: number) => (n / 1_000_000).toFixed(1).replace('.', ',');
  return {
    refusal: refuse('page-too-large', { size: megabytes(size), limit: megabytes(largestPage) }),
  };
}

/** Text has next to no control characters, and next to none that could not be read. */
function isGarbled(text: string): boolean {
  let strange = 0;
  for (let i = 0; i < text.length; i++) if (isStrange(text.charCodeAt(i))) strange++;
  return strange > 2 + text.length / 200;
}

const isStrange = (code: number): boolean =>
  code === 0xfffd || code === 0x7f || (code < 0x20 && (code < 0x09 || code > 0x0d));
