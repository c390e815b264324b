// SPDX-License-Identifier: MPL-2.0
import { type Operation, operation, type Refusal, refuse } from '../../organisation/index.ts';
import { located } from '../change/located.ts';
import { Refused } from '../change/within.ts';
import type { DraftSummary } from './draft.ts';
import { underEvent } from './under-event.ts';

/**
 * Operations as they come in at a door, checked and completed: they take effect on the draft's day and are part of its
 * change event. Throws `Refused` with the place of each that cannot be.
 */
export function checkedOperations(draft: DraftSummary, said: readonly unknown[]): readonly Operation[] {
  const refusals: Refusal[] = [];
  const operations = said.flatMap((one, place) => {
    const checked = operation.safeParse(onDay(one, draft.day));
    const wrong = checked.success ? otherDay(draft, checked.data) : unfit(checked.error.issues);
    refusals.push(...wrong.map((refusal) => located(refusal, place)));
    return checked.success ? [underEvent(checked.data, draft.id)] : [];
  });
  if (refusals.length > 0) throw new Refused(...refusals);
  return operations;
}

/** Whoever does not say from when means the draft's day. */
function onDay(said: unknown, day: string): unknown {
  if (typeof said !== 'object' || said === null) return said;
  const { from = day } = said as { readonly from?: unknown };
  return { ...said, from };
}

function otherDay({ title, day }: DraftSummary, { from }: Operation): readonly Refusal[] {
  // What has no known beginning, a person as a rule, begins on no other day either.
  return from === null || from === day ? [] : [refuse('draft-other-day', { from, title, day }, 'from')];
}

function unfit(issues: readonly { path: readonly PropertyKey[]; message: string }[]): readonly Refusal[] {
  return issues.map(({ path, message }) => {
    const field = path.join('.');
    return refuse('invalid-value', { entity: 'operation', field, problem: message }, field || undefined);
  });
}
