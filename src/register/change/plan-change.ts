// SPDX-License-Identifier: MPL-2.0
import {
  applyToSnapshot,
  asOf,
  type Change,
  type Fact,
  type FullSnapshot,
  type Operation,
  type Outcome,
  planOperation,
  type Refusal,
  refused,
  success,
} from '../../organisation/index.ts';

/** How a planner gets the organisation as it is on a day, before the change. */
export type ReadDay = (date: string) => Promise<FullSnapshot>;

/** The facts that a change comes to, each operation seeing what those before it did; or all the reasons why not. */
export async function planChange(change: Change, readDay: ReadDay): Promise<Outcome<readonly Fact[]>> {
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  const days = new Map<string, FullSnapshot>();
  for (const [place, operation] of change.operations.entries()) {
    const day = firstDay(operation);
    const before = days.get(day) ?? applyToSnapshot(atDay(await readDay(day), day), facts);
    const planned = planOperation(before, operation);
    if (planned.ok) {
      facts.push(...planned.value);
      days.set(day, before);
      for (const [date, snapshot] of days) days.set(date, applyToSnapshot(snapshot, planned.value));
    } else refusals.push(...planned.refusals.map((refusal) => located(refusal, place)));
  }
  return refusals.length > 0 ? refused(...refusals) : success(facts);
}

/** Operations without a known beginning are planned as of the first day of the calendar. */
function firstDay(operation: Operation): string {
  return operation.from ?? '0001-01-01';
}

/** A kept snapshot may be of another day of the same era; planning needs the very day. */
function atDay(snapshot: FullSnapshot, date: string): FullSnapshot {
  return { ...snapshot, asOf: asOf(date) };
}

function located(refusal: Refusal, place: number): Refusal {
  return { ...refusal, where: `operations.${place}${refusal.where ? `.${refusal.where}` : ''}` };
}
