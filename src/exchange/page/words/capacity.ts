// SPDX-License-Identifier: MPL-2.0
import type { Capacity } from '../../../organisation/index.ts';

const acting =
  /(?:^|(?<=[\s(,]))(?:konstitueret|konst\.|konst(?=\s)|kst\.|kst(?=\s)|fungerende|fung\.|fg\.|fg(?=\s)|midlertidigt?)(?=[\s),]|$)/i;
const deputy =
  /(?:^|(?<=[\s(,]))(?:stedfortrædende|stedfortræder(?= for\s)|vikarierende|suppleant(?= for\s))(?=[\s),]|$)/i;

/** How a post is held, and the words without it: being acting is no part of a title. */
export function capacityIn(words: string): { readonly capacity: Capacity; readonly rest: string } {
  if (acting.test(words)) return { capacity: 'acting', rest: without(words, acting) };
  if (deputy.test(words)) return { capacity: 'deputy', rest: without(words, deputy).replace(/^for\s+/i, '') };
  return { capacity: 'permanent', rest: words };
}

function without(words: string, pattern: RegExp): string {
  return words
    .replace(pattern, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+([,)])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
}
