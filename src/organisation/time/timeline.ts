// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { CivilDate } from './civil-date.ts';
import { byStart, contains, intersect, meets, type Period, subtract } from './period.ts';

/** What held of a thing during a period. */
export interface Version<T> {
  readonly valid: Period;
  readonly value: T;
}

/** All that held of one thing: versions in order of time, none overlapping, gaps where it did not exist. */
export type Timeline<T> = readonly Version<T>[];

/** What held on a day, or undefined where the thing did not exist. */
export function valueAt<T>(timeline: Timeline<T>, date: CivilDate): T | undefined {
  return timeline.find((version) => contains(version.valid, date))?.value;
}

/**
 * Assigns during a period: each day that existed gets `change(value)`, each day that did not gets `create()`.
 * Where `create` returns undefined such days stay empty.
 */
export function assign<T>(
  timeline: Timeline<T>,
  during: Period,
  change: (value: T) => T,
  create: () => T | undefined,
): Timeline<T> {
  const changed = inside(timeline, during).map(({ valid, value }) => ({ valid, value: change(value) }));
  const created = uncovered(timeline, during).flatMap((valid) => {
    const value = create();
    return value === undefined ? [] : [{ valid, value }];
  });
  return coalesce([...outside(timeline, during), ...changed, ...created]);
}

/** Ends the thing during a period: those days become empty. */
export function erase<T>(timeline: Timeline<T>, during: Period): Timeline<T> {
  return coalesce(outside(timeline, during));
}

function inside<T>(timeline: Timeline<T>, during: Period): Timeline<T> {
  return timeline.flatMap(({ valid, value }) => {
    const part = intersect(valid, during);
    return part === null ? [] : [{ valid: part, value }];
  });
}

function outside<T>(timeline: Timeline<T>, during: Period): Timeline<T> {
  return timeline.flatMap(({ valid, value }) =>
    subtract(valid, during).map((part) => ({ valid: part, value })),
  );
}

function uncovered<T>(timeline: Timeline<T>, during: Period): readonly Period[] {
  return timeline.reduce<readonly Period[]>(
    (left, version) => left.flatMap((part) => subtract(part, version.valid)),
    [during],
  );
}

/** Puts versions in order and joins neighbours that say the same. */
export function coalesce<T>(versions: readonly Version<T>[]): Timeline<T> {
  const ordered = versions.toSorted((a, b) => byStart(a.valid, b.valid));
  const joined: Version<T>[] = [];
  for (const version of ordered) {
    const last = joined.at(-1);
    if (last && meets(last.valid, version.valid) && isDeepStrictEqual(last.value, version.value)) {
      joined[joined.length - 1] = {
        valid: { from: last.valid.from, to: version.valid.to },
        value: last.value,
      };
    } else {
      joined.push(version);
    }
  }
  return joined;
}
