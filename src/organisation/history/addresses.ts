// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../entities/common.ts';
import { always, byStart, intersect, type Period } from '../time/period.ts';
import type { Version } from '../time/timeline.ts';
import type { Chronicle, Trace } from './chronicle.ts';

/** A unit that has had an address, and when. */
export interface Occupant {
  readonly unitId: Id;
  readonly during: Period;
}

/** The units that have had the address `path` at any time, the earliest first: also by what has since been corrected. */
export function occupantsOf(chronicle: Chronicle, path: string): readonly Occupant[] {
  const slugs = path === '' ? [] : path.split('/');
  const last = slugs.at(-1) ?? '';
  const found = [...chronicle].flatMap(([unitId, { now, corrected }]) =>
    [...now, ...corrected]
      .filter(({ value }) => value.slug === last)
      .flatMap((version) => daysAt(chronicle, version, slugs, always))
      .map((during) => ({ unitId, during })),
  );
  return found.toSorted((a, b) => byStart(a.during, b.during));
}

/** The days of a version on which it, and all above it, were called as the address says. */
function daysAt(
  chronicle: Chronicle,
  { valid, value }: Version<Trace>,
  slugs: readonly string[],
  during: Period,
): readonly Period[] {
  const days = intersect(valid, during);
  const rest = value.slug === '' ? slugs : slugs.slice(0, -1);
  if (!days || (value.slug !== '' && value.slug !== slugs.at(-1))) return [];
  if (value.parentId === null) return rest.length === 0 ? [days] : [];
  const above = chronicle.get(value.parentId);
  return [...(above?.now ?? []), ...(above?.corrected ?? [])].flatMap((one) =>
    daysAt(chronicle, one, rest, days),
  );
}
