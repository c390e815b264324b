// SPDX-License-Identifier: MPL-2.0
import type { Register } from '../register/index.ts';
import { takeEffect } from './effect/take-effect.ts';
import { type DeliverySettings, deliver } from './letters/deliver.ts';
import type { Job } from './run/job.ts';
import { tidy } from './tidying/tidy.ts';

export interface JobsOptions extends DeliverySettings {
  readonly register: Register;
  /** The public address, without a slash at the end. */
  readonly url: string;
}

/** Every job of the product. */
export function jobsOf({ register, url, ...delivery }: JobsOptions): readonly Job[] {
  return [deliver(register, delivery), takeEffect(register, url), tidy(register)];
}
