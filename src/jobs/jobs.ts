// SPDX-License-Identifier: MPL-2.0
import type { Register } from '../register/index.ts';
import { type DeliverySettings, deliver } from './letters/deliver.ts';
import type { Job } from './run/job.ts';
import { tidy } from './tidying/tidy.ts';

export interface JobsOptions extends DeliverySettings {
  readonly register: Register;
  /** For how many days who sent a correction is known at most. */
  readonly senderDays: number;
}

/** Every job of the product. */
export function jobsOf({ register, senderDays, ...delivery }: JobsOptions): readonly Job[] {
  return [deliver(register, delivery), tidy(register, senderDays)];
}
