// SPDX-License-Identifier: MPL-2.0
import { asOf, type CivilDate } from '../../organisation/index.ts';
import type { Visit } from './visit.ts';

/** The same visit on another day, as it is seen today. */
export async function visitOn(visit: Visit, date: CivilDate): Promise<Visit> {
  const { site, ask } = visit;
  const snapshot = await site.register.snapshot('public', asOf(date, null, ask.today));
  return { ...visit, snapshot, ask: { ...ask, date, dated: date === ask.today ? null : date } };
}
