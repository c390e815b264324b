// SPDX-License-Identifier: MPL-2.0
import { asOf, civilDateAt, type FullSnapshot } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import type { Job } from '../run/job.ts';
import { type Found, type LookOptions, lookAt } from './look-at.ts';

const atATime = 10;

/** Looks once a week at each web address that the register names, a few at a time. */
export function checkLinks(register: Register, options: LookOptions = {}): Job {
  return {
    name: 'look at links',
    every: 5 * 60_000,
    async step(now, signal) {
      const today = civilDateAt(now);
      const urls = addressesIn(await register.snapshot('full', asOf(today)));
      const looked = new Map<string, Found>();
      for (const url of await register.links.take(urls, now, atATime)) {
        if (!signal.aborted) looked.set(url, await lookAt(url, signal, options));
      }
      // Whoever stops in the middle knows nothing; and where several are silent and none answers, it is we who are cut off.
      const found = [...looked.values()];
      if (signal.aborted || (found.length > 1 && found.every((one) => one === 'silence'))) return;
      for (const [url, one] of looked) await register.links.looked(url, one !== 'there', today);
    },
  };
}

function addressesIn(snapshot: FullSnapshot): readonly string[] {
  const named = [
    ...[...snapshot.website.values()].map(({ url }) => url),
    ...[...snapshot.contactPoint.values()].flatMap(({ value }) => (value.type === 'web' ? value.url : [])),
  ];
  return [...new Set(named)];
}
