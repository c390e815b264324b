// SPDX-License-Identifier: MPL-2.0
import { outsideReach, type Reach } from '../../access/index.ts';
import {
  type CivilDate,
  type Fact,
  type FullSnapshot,
  type Operation,
  type Outcome,
  planOperation,
  type Refusal,
  refuse,
  refused,
} from '../../organisation/index.ts';
import { located } from './located.ts';
import { type Ground, PlannedDays } from './planned-days.ts';

/** What is to be planned. */
export interface ToPlan {
  /** What of the organisation may be changed. */
  readonly reach: Reach;
  readonly operations: readonly Operation[];
  /** What is said besides, before the operations are tried. */
  readonly besides?: readonly Fact[];
  /** A day that will be looked at beside those of the operations. */
  readonly on?: CivilDate;
}

/** A fact, and the place of the operation that it comes from; none where it is said besides. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly place?: number;
}

/** What operations come to. */
export interface Planned {
  readonly facts: readonly PlacedFact[];
  /** Why some operations cannot be done, with their places. */
  readonly refusals: readonly Refusal[];
  /** The places of all operations that come to nothing: also of those that only lack what another one would have made. */
  readonly leftOut: readonly number[];
  readonly days: PlannedDays;
}

/**
 * Plans operations, each seeing what those before it did. One that cannot be done is left out, and the next is tried.
 */
export async function planChange(
  { reach, operations, besides = [], on }: ToPlan,
  ground: Ground,
): Promise<Planned> {
  const dates = operations.map(firstDay);
  const days = new PlannedDays(ground, new Set(on === undefined ? dates : [...dates, on]));
  const facts: PlacedFact[] = besides.map((fact) => ({ fact }));
  const refusals: Refusal[] = [];
  const leftOut: number[] = [];
  const notMade = new Set<string>();
  await days.take(besides);
  for (const [place, operation] of operations.entries()) {
    const planned = plan(await days.at(firstDay(operation)), operation, reach);
    if (planned.ok) {
      await days.take(planned.value);
      facts.push(...planned.value.map((fact) => ({ fact, place })));
    } else {
      const causes = planned.refusals.filter((refusal) => !follows(refusal, notMade));
      refusals.push(...causes.map((refusal) => located(refusal, place)));
      leftOut.push(place);
      for (const id of madeBy(operation)) notMade.add(id);
    }
  }
  return { facts, refusals, leftOut, days };
}

function plan(before: FullSnapshot, operation: Operation, reach: Reach): Outcome<readonly Fact[]> {
  const planned = planOperation(before, operation);
  return planned.ok && outsideReach(reach, before, planned.value)
    ? refused(refuse('not-permitted'))
    : planned;
}

/** Whether a refusal only says that something is missing which another refused operation would have made. */
function follows({ code, values }: Refusal, notMade: ReadonlySet<string>): boolean {
  if (code === 'unit-unknown') return notMade.has(values.unit ?? '');
  return code === 'does-not-exist' && notMade.has(values.id ?? '');
}

function madeBy(operation: Operation): readonly string[] {
  if (operation.do === 'create' || operation.do === 'set-contact') return [operation.id];
  return operation.do === 'appoint' ? [operation.membershipId] : [];
}

/** Operations without a known beginning are planned as of the first day of the calendar. */
function firstDay(operation: Operation): CivilDate {
  return operation.from ?? '0001-01-01';
}
