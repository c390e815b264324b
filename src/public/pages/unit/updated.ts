// SPDX-License-Identifier: MPL-2.0
import { civilDateAt, dateInWords, type Entity } from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { shownThings } from './shown-things.ts';

/** When anything that a unit's page shows was last changed in the register, in words. */
export function updatedInWords(
  visit: Visit,
  unit: Entity<'unit'>,
  sections: readonly Entity<'unit'>[] | null,
): string | undefined {
  const changes = shownThings(visit, unit, sections).map((thing) => thing?.recordedBy ?? 0);
  const recorded = visit.snapshot.recorded.get(changes.reduce((last, one) => Math.max(last, one), 0));
  return recorded && dateInWords(civilDateAt(recorded), visit.ask.language);
}
