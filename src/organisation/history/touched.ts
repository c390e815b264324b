// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../entities/common.ts';
import type { EntityName } from '../entities/entities.ts';
import { intersect, type Period } from '../time/period.ts';
import type { Timeline } from '../time/timeline.ts';

/** The values of something, by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>;

/** What a change did to one thing: the versions that it took out, and those that it put in. */
export interface Touched {
  readonly entity: EntityName;
  readonly id: Id;
  readonly gone: Timeline<Values>;
  readonly come: Timeline<Values>;
}

/** Days on which a thing was one before a change and is another after it; undefined: on these days it is not there. */
export interface Stretch {
  readonly during: Period;
  readonly before: Values | undefined;
  readonly after: Values | undefined;
}

/** The days that a change said something of, divided wherever one of the versions begins or ends. */
export function stretchesOf({ gone, come }: Touched): readonly Stretch[] {
  return partsOf([...gone, ...come].map(({ valid }) => valid)).flatMap((during) => {
    const [before, after] = [heldOn(gone, during), heldOn(come, during)];
    return before || after ? [{ during, before, after }] : [];
  });
}

/** The calendar divided at the ends of some periods. */
function partsOf(periods: readonly Period[]): readonly Period[] {
  const days = periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const bounds = [...new Set(days)].toSorted();
  return [null, ...bounds].map((from, place) => ({ from, to: bounds[place] ?? null }));
}

function heldOn(timeline: Timeline<Values>, during: Period): Values | undefined {
  return timeline.find(({ valid }) => intersect(valid, during) !== null)?.value;
}
