// SPDX-License-Identifier: MPL-2.0
import type { Refusal } from '../../organisation/index.ts';

/** A refusal that says which of a change's operations it belongs to: `operations.12`, or a value in it, `operations.12.slug`. */
export function located(refusal: Refusal, place: number): Refusal {
  return { ...refusal, where: `operations.${place}${refusal.where ? `.${refusal.where}` : ''}` };
}
