// SPDX-License-Identifier: MPL-2.0
import { outsideReach, type Reach } from '../../access/index.ts';
import {
  type Change,
  type Fact,
  type Operation,
  type Outcome,
  planOperation,
  type Refusal,
  refuse,
  refused,
  success,
} from '../../organisation/index.ts';
import { type Ground, PlannedDays } from './planned-days.ts';

/** The facts that a change comes to, each operation seeing what those before it did; or all the reasons why not. */
export async function planChange(
  change: Change,
  ground: Ground,
  reach: Reach,
): Promise<Outcome<readonly Fact[]>> {
  const dates = new Set(change.operations.map(firstDay));
  const days = new PlannedDays(ground, dates.size > 1);
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  const notMade = new Set<string>();
  for (const [place, operation] of change.operations.entries()) {
    const planned = await plan(days, operation, reach);
    if (planned.ok) facts.push(...planned.value);
    else {
      const causes = planned.refusals.filter((refusal) => !follows(refusal, notMade));
      refusals.push(...causes.map((refusal) => located(refusal, place)));
      if (operation.do === 'create') notMade.add(operation.id);
    }
  }
  return refusals.length > 0 ? refused(...refusals) : success(facts);
}

async function plan(
  days: PlannedDays,
  operation: Operation,
  reach: Reach,
): Promise<Outcome<readonly Fact[]>> {
  const before = await days.at(firstDay(operation));
  const planned = planOperation(before, operation);
  if (!planned.ok) return planned;
  if (outsideReach(reach, before, planned.value)) return refused(refuse('not-permitted'));
  const taken = await days.take(planned.value);
  return taken.ok ? planned : taken;
}

/** Whether a refusal only says that something is missing which another refused operation would have made. */
function follows({ code, values }: Refusal, notMade: ReadonlySet<string>): boolean {
  if (code === 'unit-unknown') return notMade.has(values.unit ?? '');
  return code === 'does-not-exist' && notMade.has(values.id ?? '');
}

/** Operations without a known beginning are planned as of the first day of the calendar. */
function firstDay(operation: Operation): string {
  return operation.from ?? '0001-01-01';
}

function located(refusal: Refusal, place: number): Refusal {
  return { ...refusal, where: `operations.${place}${refusal.where ? `.${refusal.where}` : ''}` };
}
