// SPDX-License-Identifier: MPL-2.0
import type { Register } from '../register/index.ts';
import { type Measure, sendDigests } from './digest/send-digests.ts';
import { takeEffect } from './effect/take-effect.ts';
import { type DeliverySettings, deliver } from './letters/deliver.ts';
import { checkLinks } from './links/check-links.ts';
import type { Job } from './run/job.ts';
import { tidy } from './tidying/tidy.ts';

export interface JobsOptions extends DeliverySettings {
  readonly register: Register;
  /** Takes away what has served its time of who may sign in. */
  readonly tidyAccess: (now: Date) => Promise<void>;
  /** For how many days who sent a correction is known at most. */
  readonly senderDays: number;
  /** The public address, without a slash at the end. */
  readonly url: string;
  readonly measure: Measure;
  /** Whether it looks at websites of others. */
  readonly looksAtLinks: boolean;
}

/** Every job of the product. */
export function jobsOf(options: JobsOptions): readonly Job[] {
  const { register, url, measure, looksAtLinks, senderDays, tidyAccess, ...delivery } = options;
  return [
    deliver(register, delivery),
    takeEffect(register, url),
    sendDigests(register, url, measure),
    ...(looksAtLinks ? [checkLinks(register)] : []),
    tidy(register, senderDays, tidyAccess),
  ];
}
