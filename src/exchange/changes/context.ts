// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';

/** What surrounds an operation in its file: what it need not say, because it has been said already. */
export interface Context {
  readonly organisationId: Id;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly event?: string | null | undefined;
  /** The people whom this file has brought in. */
  readonly persons: Set<string>;
  /** How many of a kind have been put under something: `borgmesterkontoret tasks` → 3. */
  readonly places: Map<string, number>;
}

/** The surroundings of a change's operations; `persons` is shared by all changes of a file. */
export function contextOf(
  organisationId: Id,
  change: { from?: string | undefined; event?: string | undefined },
  persons: Set<string>,
): Context {
  return { organisationId, from: change.from, event: change.event, persons, places: new Map() };
}

/** The surroundings within something that names its own days or event: what it leaves out stays as it was. */
export function within(
  context: Context,
  said: {
    from?: string | null | undefined;
    to?: string | null | undefined;
    event?: string | null | undefined;
  },
): Context {
  const { from = context.from, to = context.to, event = context.event } = said;
  return { ...context, from, to, event };
}

/** Things of a kind under the same owner get the places 1, 2, 3 …; a place that is named goes on from there. */
export function placeOfNext(context: Context, kind: string, owner: string | null, named?: number): number {
  const key = `${owner} ${kind}`;
  const place = named ?? (context.places.get(key) ?? 0) + 1;
  context.places.set(key, place);
  return place;
}
