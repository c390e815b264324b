// SPDX-License-Identifier: MPL-2.0
import type { Kind } from './document.ts';

/** Where in the organisation something stands: `depth` 0 is the organisation as a whole, 1 an administration. */
export interface Standing {
  readonly kind: Kind;
  readonly depth: number;
  readonly leads?: boolean;
}

const base: Readonly<Record<Kind, number>> = { unit: 1, website: 0.7, task: 0.6, person: 0.3, post: 0.3 };
const forLeading = 0.5;
const perLevel = 0.08;
const lowestLevel = 6;

/** How likely something is to be looked for before anything is typed: units before people, the higher before the lower. */
export function priorOf({ kind, depth, leads = false }: Standing): number {
  return (
    base[kind] + (leads ? forLeading : 0) - perLevel * Math.min(depth, lowestLevel) * (leads ? 1 : base[kind])
  );
}
