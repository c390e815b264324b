// SPDX-License-Identifier: MPL-2.0
import {
  childrenOf,
  civilDateAt,
  contactsOf,
  dateInWords,
  type Entity,
  keyFiguresOf,
  leadersOf,
  tasksOf,
} from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';

/** When something on a unit's page was last changed in the register, in words. */
export function updatedInWords({ snapshot, ask }: Visit, unit: Entity<'unit'>): string | undefined {
  const leading = leadersOf(snapshot, unit.id);
  const shown = [
    unit,
    ...childrenOf(snapshot, unit.id),
    ...contactsOf(snapshot, unit.id),
    ...tasksOf(snapshot, unit.id),
    ...keyFiguresOf(snapshot, unit.id),
    ...leading.map(({ post }) => post),
    ...leading.flatMap(({ holders }) => holders.map(({ membership }) => membership)),
  ];
  const last = Math.max(...shown.map(({ recordedBy }) => recordedBy));
  const recorded = snapshot.recorded.get(last);
  return recorded && dateInWords(civilDateAt(recorded), ask.language);
}
