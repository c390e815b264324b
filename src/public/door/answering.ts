// SPDX-License-Identifier: MPL-2.0
import { asOf, websitesOf } from '../../organisation/index.ts';
import type { Keepable } from '../kept/kept.ts';
import { badDatePage } from '../pages/nothing/nothing-page.tsx';
import type { Answer } from '../visit/answer.ts';
import { readAsk } from '../visit/ask.ts';
import type { Site, Visit } from '../visit/visit.ts';
import { endOfDay } from './end-of-day.ts';
import { answerVisit } from './routes.ts';
import { contentSecurityPolicy, everywhere, transportSecurity } from './security-headers.ts';

/** A visit to an address at an instant: the organisation is read as of the day asked for. */
export async function visitTo(site: Site, address: string, now: Date): Promise<Visit> {
  const ask = readAsk(address, now);
  const today = await site.register.snapshot('public', asOf(ask.today));
  const snapshot = ask.dated
    ? await site.register.snapshot('public', asOf(ask.dated, null, ask.today))
    : today;
  const chronicle = await site.register.chronicle('public', ask.today);
  return { site, ask, snapshot, chronicle, websites: websitesOf(today) };
}

/** What answers a visit. */
export async function answerTo(visit: Visit): Promise<Answer> {
  return visit.ask.unusable === 'not-a-date' ? badDatePage(visit) : answerVisit(visit);
}

/** An answer with its headers, and how long it holds: until midnight, or until something it says changes by itself. */
export function keepable(visit: Visit, { status, type, body, headers, until }: Answer): Keepable {
  const ends = [endOfDay(visit.ask.now), ...(until ? [until] : [])].map((end) => end.getTime());
  return {
    status,
    body: typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...everywhere,
      'content-security-policy': contentSecurityPolicy(visit),
      ...transportSecurity(visit.site.url),
      ...headers,
    },
    change: visit.snapshot.change,
    until: Math.min(...ends),
  };
}
