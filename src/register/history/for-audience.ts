// SPDX-License-Identifier: MPL-2.0
import {
  type Audience,
  always,
  type Chronicle,
  type CivilDate,
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

/** Whom a chronicle is for, and the day on which it is read. */
export interface Reader {
  readonly audience: Audience;
  readonly seenOn: CivilDate;
}

/**
 * What an audience may know of the units there have been. The public knows a unit, if it is public when seen, on the
 * days on which it and all above it were, as the register knows it now; and of what was once said and has since been
 * corrected, only what was said to everyone, of those days: so that a unit that was made internal afterwards does not
 * stay in its history, and the internal name of one that was made public does not come into it.
 */
export function chronicleFor(reader: Reader, all: All): Chronicle {
  return new Map(tracesFor(reader, all, all.keys()));
}

/** The same after some units were read again: only they, and all that have been under them, are worked out anew. */
export function chronicleAfter(reader: Reader, old: Chronicle, all: All, units: readonly Id[]): Chronicle {
  const touched = withAllUnder(all, units);
  const rest = [...old].filter(([id]) => !touched.has(id));
  return new Map([...rest, ...tracesFor(reader, all, touched)]);
}

function tracesFor({ audience, seenOn }: Reader, all: All, ids: Iterable<Id>): (readonly [Id, Traces])[] {
  const open = audience === 'full' ? all : stillPublic(all, seenOn);
  return [...ids].flatMap((id) => {
    const { now = [], corrected = [] } = all.get(id) ?? {};
    const days = audience === 'full' ? [always] : shownDays(open, id, always);
    const said = audience === 'full' ? corrected : corrected.filter(({ value }) => value.shown);
    const known = { now: coalesce(now.flatMap(during(days))), corrected: said.flatMap(during(days)) };
    return known.now.length + known.corrected.length > 0 ? [[id, known] as const] : [];
  });
}

/** The units that are public on a day or, where they are gone by then, were so last: they and all above them. */
function stillPublic(all: All, day: CivilDate): All {
  const known = new Map<Id, boolean>();
  const isOpen = (id: Id): boolean => {
    const last = all.get(id)?.now.findLast(({ valid }) => valid.from === null || valid.from <= day)?.value;
    const open =
      known.get(id) ?? (!last || (last.shown && (last.parentId === null || isOpen(last.parentId))));
    known.set(id, open);
    return open;
  };
  return new Map([...all].filter(([id]) => isOpen(id)));
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
