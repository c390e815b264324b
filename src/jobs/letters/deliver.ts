// SPDX-License-Identifier: MPL-2.0
import type { Register } from '../../register/index.ts';
import type { Job } from '../run/job.ts';
import { hand, type MailSettings } from './mail-server.ts';

export interface DeliverySettings {
  /** Undefined where no mail server is set: letters wait then. */
  readonly mail: MailSettings | undefined;
  readonly perMinute: number;
  /** How long one letter may take, in milliseconds. */
  readonly limit?: number;
}

/** Sends the letters that wait, one after another. */
export function deliver({ letters }: Register, { mail, perMinute, limit }: DeliverySettings): Job {
  return {
    name: 'deliver letters',
    every: 10_000,
    async step(now, signal) {
      while (mail && !signal.aborted) {
        const letter = await letters.take(now, perMinute);
        if (!letter) return;
        const attempt = await hand(mail, letter, signal, limit);
        // Whoever stops in the middle does not know: it stays taken, and is tried again in a while.
        if (attempt === 'sent') await letters.sent(letter, now);
        else if (!signal.aborted) await letters.failed(letter, attempt.because, now, attempt.forGood);
      }
    },
  };
}
