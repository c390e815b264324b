// SPDX-License-Identifier: MPL-2.0
import type { Id, Text } from '../entities/common.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type Timeline, type Version, valueAt } from '../time/timeline.ts';

/** What a unit was called and where it stood. */
export interface Trace {
  readonly name: Text;
  readonly slug: string;
  readonly parentId: Id | null;
}

/** One unit through time: as the register knows it now, and what it once said and has since corrected. */
export interface Traces {
  readonly now: Timeline<Trace>;
  readonly corrected: readonly Version<Trace>[];
}

/** Every unit there has been, by identifier. That of the public has only what was public. */
export type Chronicle = ReadonlyMap<Id, Traces>;

/** What a unit was called and where it stood on a day; undefined where it was not there, or not shown. */
export function traceAt(chronicle: Chronicle, unitId: Id, date: CivilDate): Trace | undefined {
  return valueAt(chronicle.get(unitId)?.now ?? [], date);
}

/** A unit's address on a day; null where it, or something above it, was not there or not shown. */
export function pathAt(chronicle: Chronicle, unitId: Id, date: CivilDate): string | null {
  const trace = traceAt(chronicle, unitId, date);
  if (!trace) return null;
  if (trace.parentId === null) return trace.slug;
  const above = pathAt(chronicle, trace.parentId, date);
  if (above === null) return null;
  return above === '' ? trace.slug : `${above}/${trace.slug}`;
}
