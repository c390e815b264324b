// SPDX-License-Identifier: MPL-2.0
import type { Refusal } from './refusals.ts';

/** What came of asking: a value, or the reasons why not. Exceptions are kept for bugs. */
export type Outcome<T> = Success<T> | Refused;
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Refused {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
}

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function refused(...refusals: readonly Refusal[]): Refused {
  return { ok: false, refusals };
}
