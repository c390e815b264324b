// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, parseCivilDate } from '../../../organisation/index.ts';

/** A page of the site, and the day that it is about. */
export interface PageAsked {
  /** Without a slash at either end, and without a language before it. */
  readonly path: string;
  readonly date: CivilDate;
}

const longest = 500;

/** The page that an address of the site names: `/en/klima-og-miljoe?dato=2024-01-01`. What cannot be read is no page. */
export function pageAsked(address: string, today: CivilDate): PageAsked {
  const [written = '', query = ''] = address.slice(0, longest).replace(/#.*$/s, '').split('?', 2);
  const path = decoded(written)
    .replace(/^\/(en(?=\/|$)\/?)?/, '')
    .replace(/\/$/, '');
  return { path, date: parseCivilDate(new URLSearchParams(query).get('dato') ?? '') ?? today };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
