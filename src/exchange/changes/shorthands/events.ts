// SPDX-License-Identifier: MPL-2.0
import type { SuccessionType } from '../../../organisation/index.ts';
import type { Plain } from './shorthand.ts';

/** What a unit's part in a change event is called: `struktur-2022:moved:aak-bygninger`. */
export function successionName(event: string, type: SuccessionType, unit: string): string {
  return `${event}:${type}:${unit}`;
}

/** The `event` of an operation on one unit; nothing where it is part of none. */
export function eventOf(event: string | null | undefined, type: SuccessionType, unit: string): Plain {
  if (!event) return {};
  return { event: { changeEventId: event, successionId: successionName(event, type, unit) } };
}
