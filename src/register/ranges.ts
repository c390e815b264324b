// SPDX-License-Identifier: MPL-2.0
import type { Period } from '../organisation/index.ts';

/** A period as PostgreSQL writes a `daterange`: `[2021-01-01,2022-01-01)`. */
export function toRange({ from, to }: Period): string {
  return `[${from ?? ''},${to ?? ''})`;
}

const written = /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?\)$/;

/** A `daterange` as PostgreSQL writes it, as a period. */
export function fromRange(text: string): Period {
  const match = written.exec(text);
  if (!match) throw new Error(`not a range of dates: ${text}`);
  return { from: match[1] ?? null, to: match[2] ?? null };
}
