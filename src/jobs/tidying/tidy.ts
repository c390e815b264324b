// SPDX-License-Identifier: MPL-2.0
import type { Register } from '../../register/index.ts';
import type { Job } from '../run/job.ts';

const day = 86_400_000;
const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * day);

/** What is done once a day or so to keep no more than is needed. More goes in here, one line each. */
function dailyTidying(
  { letters, corrections, digests }: Register,
  senderDays: number,
): readonly ((now: Date) => Promise<unknown>)[] {
  return [
    (now) => letters.forget(daysAgo(now, 30)),
    (now) => corrections.forget(daysAgo(now, senderDays)),
    (now) => digests.forgetLinks(now),
  ];
}

/** Forgets what has served its time. Doing it twice does no harm, so nobody keeps account of it. */
export function tidy(register: Register, senderDays: number, tidyAccess: (now: Date) => Promise<void>): Job {
  return {
    name: 'tidy',
    every: day / 4,
    async step(now, signal) {
      for (const one of [...dailyTidying(register, senderDays), tidyAccess]) {
        if (signal.aborted) return;
        await one(now);
      }
    },
  };
}
