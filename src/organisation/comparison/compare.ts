// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { Id } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ComparedUnit, Difference, Place } from './difference.ts';
import { leadsCompared } from './leads.ts';
import { placesIn, type TwoDays, unionOf } from './union.ts';

type Unit = Entity<'unit'>;

/**
 * What is different about a unit and all that stood or stands under it between two days, in the order of the chart.
 * What moved out of it is told as well, once, where it stands now or else where it stood. Either day may be the earlier.
 */
export function compare(days: TwoDays, unitId: Id): readonly ComparedUnit[] {
  const union = unionOf(days, unitId);
  if (!union) return [];
  const places = placesIn(union);
  const here = new Set(places.flatMap((place) => (place.is === 'ghost' ? [] : [place.unitId])));
  const told = places.filter((place) => place.is !== 'ghost' || !here.has(place.unitId));
  return told.flatMap((place) => comparedUnit(days, place.unitId) ?? []);
}

/** One unit on two days; undefined where nothing is different about it. */
export function comparedUnit({ before, after }: TwoDays, unitId: Id): ComparedUnit | undefined {
  const [then, now] = [before.unit.get(unitId) ?? null, after.unit.get(unitId) ?? null];
  const differences = then && now ? differencesOf({ before, after }, then, now) : only(then, now);
  return differences.length === 0 ? undefined : { unitId, before: then, after: now, differences };
}

function only(then: Unit | null, now: Unit | null): readonly Difference[] {
  if (now) return [{ is: 'new' }];
  return then ? [{ is: 'closed' }] : [];
}

function differencesOf({ before, after }: TwoDays, then: Unit, now: Unit): readonly Difference[] {
  const led = leadsCompared(before, after, now.id);
  const moved = then.parentId !== now.parentId || then.relation !== now.relation;
  const renamed = !isDeepStrictEqual(then.name, now.name);
  return [
    ...(moved ? [{ is: 'moved' as const, from: placeOf(before, then), to: placeOf(after, now) }] : []),
    ...(renamed ? [{ is: 'renamed' as const, from: then.name, to: now.name }] : []),
    ...(led ? [led] : []),
  ];
}

function placeOf(snapshot: Snapshot, { parentId, relation }: Unit): Place {
  return { parent: snapshot.unit.get(parentId ?? '') ?? null, relation };
}
