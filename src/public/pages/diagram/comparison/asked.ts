// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, parseCivilDate } from '../../../../organisation/index.ts';
import type { Ask } from '../../../visit/ask.ts';
import type { Visit } from '../../../visit/visit.ts';
import { visitOn } from '../../../visit/visit-on.ts';

/** The earlier and the later day of a comparison, each as a visit of its own. */
export interface Comparison {
  readonly before: Visit;
  readonly after: Visit;
}

/** The other day that is asked for in `?sammenlign=`; undefined where none is. A day to come is not shown: then it is today. */
export function otherDay({ query, today }: Ask): CivilDate | 'not-a-date' | undefined {
  const asked = query.get('sammenlign');
  if (asked === null || asked === '') return undefined;
  const day = parseCivilDate(asked);
  if (!day) return 'not-a-date';
  return day > today ? today : day;
}

/** Both days, in their order whichever was named first. */
export async function comparisonWith(visit: Visit, day: CivilDate): Promise<Comparison> {
  const other = await visitOn(visit, day);
  return day < visit.ask.date ? { before: other, after: visit } : { before: visit, after: other };
}
