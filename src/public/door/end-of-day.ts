// SPDX-License-Identifier: MPL-2.0
import { addDays, civilDateAt } from '../../organisation/index.ts';

const hour = 3_600_000;

/** The instant at which the day in Denmark is over: one or two hours before UTC's midnight, by the season. */
export function endOfDay(now: Date): Date {
  const tomorrow = addDays(civilDateAt(now), 1);
  const midnight = new Date(`${tomorrow}T00:00:00Z`).getTime();
  const summer = new Date(midnight - 2 * hour);
  return civilDateAt(summer) === tomorrow ? summer : new Date(midnight - hour);
}
