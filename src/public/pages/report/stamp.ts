// SPDX-License-Identifier: MPL-2.0
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type CivilDate, parseCivilDate } from '../../../organisation/index.ts';

/** As of which day and change a page was seen. */
export interface Seen {
  readonly on: CivilDate;
  readonly change: number;
}

/** What a form that comes back says of when it was given out. */
export interface StampRead {
  readonly is: 'good' | 'too-fast' | 'too-old';
  readonly seen: Seen;
}

/** In milliseconds: faster no person reads and writes; later the page has changed more often than not. */
const [shortest, longest] = [3_000, 24 * 3_600_000];

/** What goes into a form so that we know it again: when it was given out and what was seen, signed, for one page alone. */
export function stampOf(key: Buffer, page: string, { on, change }: Seen, now: Date): string {
  const said = `${now.getTime()}.${on}.${change}`;
  return `${said}.${signature(key, page, said)}`;
}

/** Reads it when it comes back; undefined where it is none of ours, or that of another page. */
export function readStamp(key: Buffer, page: string, stamp: string, now: Date): StampRead | undefined {
  const [, said = '', time, day = '', change, sign = ''] =
    /^((\d{1,15})\.([\d-]{10})\.(\d{1,12}))\.([\w-]{43})$/.exec(stamp) ?? [];
  const expected = signature(key, page, said);
  if (sign.length !== expected.length || !timingSafeEqual(Buffer.from(sign), Buffer.from(expected)))
    return undefined;
  const on = parseCivilDate(day);
  if (on === null) return undefined;
  const age = now.getTime() - Number(time);
  const is = age < shortest ? 'too-fast' : age > longest ? 'too-old' : 'good';
  return { is, seen: { on, change: Number(change) } };
}

function signature(key: Buffer, page: string, said: string): string {
  return createHmac('sha256', key).update(`correction\n${said}\n${page}`).digest('base64url');
}
