// SPDX-License-Identifier: MPL-2.0
import { explain, type Refusal } from '../../organisation/index.ts';
import { exitCodes } from '../exit-codes.ts';

/** Says in both languages what was refused, where, and what to do; gives the exit code. */
export function sayRefusals(refusals: readonly Refusal[], code: number = exitCodes.failed): number {
  for (const refusal of refusals) {
    const place = refusal.where ? `${refusal.where}: ` : '';
    console.error(`${place}${explain(refusal, 'da')}\n${place}${explain(refusal, 'en')}`);
  }
  return code;
}
