// SPDX-License-Identifier: MPL-2.0
import {
  type Audience,
  always,
  type Chronicle,
  coalesce,
  type Id,
  intersect,
  type Period,
  type Trace,
  type Traces,
  type Version,
} from '../../organisation/index.ts';
import type { MarkedTrace, MarkedTraces } from './read-chronicle.ts';

type All = ReadonlyMap<Id, MarkedTraces>;

/**
 * What an audience may know of the units there have been. The public knows a unit on the days on which it and all
 * above it are public as the register knows it now; and of what was once said and has since been corrected, only
 * what was said to everyone, of those days: so that a unit that was made internal afterwards does not stay in its
 * history, and the internal name of one that was made public does not come into it.
 */
export function chronicleFor(audience: Audience, all: All): Chronicle {
  return new Map(tracesFor(audience, all, all.keys()));
}

/** The same after some units were read again: only they, and all that have been under them, are worked out anew. */
export function chronicleAfter(
  audience: Audience,
  old: Chronicle,
  all: All,
  units: readonly Id[],
): Chronicle {
  const touched = withAllUnder(all, units);
  const rest = [...old].filter(([id]) => !touched.has(id));
  return new Map([...rest, ...tracesFor(audience, all, touched)]);
}

function tracesFor(audience: Audience, all: All, ids: Iterable<Id>): (readonly [Id, Traces])[] {
  return [...ids].flatMap((id) => {
    const { now = [], corrected = [] } = all.get(id) ?? {};
    const days = audience === 'full' ? [always] : shownDays(all, id, always);
    const said = audience === 'full' ? corrected : corrected.filter(({ value }) => value.shown);
    const known = { now: coalesce(now.flatMap(during(days))), corrected: said.flatMap(during(days)) };
    return known.now.length + known.corrected.length > 0 ? [[id, known] as const] : [];
  });
}

/** Units with all that have ever been part of them, directly or not. */
function withAllUnder(all: All, units: readonly Id[]): ReadonlySet<Id> {
  const found = new Set(units);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const [id, { now }] of all) {
      if (now.some(({ value }) => value.parentId !== null && found.has(value.parentId))) found.add(id);
    }
  }
  return found;
}

/** The part of a version that falls on some days, without its mark. */
function during(days: readonly Period[]) {
  return ({ valid, value: { name, slug, parentId } }: Version<MarkedTrace>): readonly Version<Trace>[] =>
    days.flatMap((day) => {
      const part = intersect(valid, day);
      return part ? [{ valid: part, value: { name, slug, parentId } }] : [];
    });
}

/** The days within `period` on which a unit and all above it are public. */
function shownDays(all: All, id: Id, period: Period): readonly Period[] {
  return (all.get(id)?.now ?? []).flatMap(({ valid, value }) => {
    const days = intersect(valid, period);
    if (!days || !value.shown) return [];
    // Narrowed on the way up: two units may each have been above the other, at different times.
    return value.parentId === null ? [days] : shownDays(all, value.parentId, days);
  });
}
