// SPDX-License-Identifier: MPL-2.0
import type { SuccessionType } from '../../../organisation/index.ts';
import type { Context } from '../context.ts';
import type { Written } from '../file-shape.ts';
import { eventOf, successionName } from './events.ts';
import type { Plain } from './shorthand.ts';

const successions: Readonly<Record<string, SuccessionType>> = {
  create: 'created',
  move: 'moved',
  rename: 'renamed',
  close: 'closed',
};

/**
 * An operation in the register's own words, with what it leaves to its surroundings filled in: its first day, and
 * its part in a change event, which may be named by the event's name alone.
 */
export function plainOperation(written: Written, context: Context): Plain {
  const operation: Plain = context.from === undefined ? written : { from: context.from, ...written };
  const { event: said, ...rest } = operation;
  if (said !== undefined && said !== null && typeof said !== 'string') return operation;
  const event = said === undefined ? context.event : said;
  const { do: does } = written;
  if (does === 'merge') return merge(rest, event);
  if (does === 'split') return split(rest, event);
  const type = successions[does];
  if (!type || (does === 'create' && written.entity !== 'unit')) return operation;
  return { ...rest, ...eventOf(event, type, String(written.unitId ?? written.id)) };
}

function merge(operation: Plain, event: string | null | undefined): Plain {
  const originals = listOf(operation.originals).map((one) =>
    typeof one === 'string' ? { unitId: one, ...successionOf(event, 'merged', one) } : one,
  );
  return { ...operation, originals, ...(event && { changeEventId: event }) };
}

function split(operation: Plain, event: string | null | undefined): Plain {
  const into = listOf(operation.into).map((one) =>
    isShare(one) ? { ...successionOf(event, 'split', one.unitId), ...one } : one,
  );
  return { ...operation, into, ...(event && { changeEventId: event }) };
}

function successionOf(event: string | null | undefined, type: SuccessionType, unit: string): Plain {
  return event ? { successionId: successionName(event, type, unit) } : {};
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isShare(value: unknown): value is { readonly unitId: string } {
  return typeof value === 'object' && value !== null && 'unitId' in value && typeof value.unitId === 'string';
}
