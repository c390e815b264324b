// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, civilDateAt } from '../time/civil-date.ts';

/** The last of some recorded changes that was known when a day ended; undefined where there was none yet. */
export function lastChangeOn(recorded: ReadonlyMap<number, Date>, day: CivilDate): number | undefined {
  let last: number | undefined;
  for (const [number, at] of recorded) {
    if ((last === undefined || number > last) && civilDateAt(at) <= day) last = number;
  }
  return last;
}
