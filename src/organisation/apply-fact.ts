// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { Altered, Created, Ended, Fact } from './facts.ts';
import { type Outcome, refused, success } from './outcome.ts';
import { refuse } from './refusals.ts';
import type { CivilDate } from './time/civil-date.ts';
import { intersect, isEmpty, type Period } from './time/period.ts';
import { assign, erase, type Timeline } from './time/timeline.ts';

type Values = Readonly<Record<string, unknown>>;

/** The timeline of an entity after a fact: the whole of the register's rule about time. */
export function applyFact(timeline: Timeline<Values>, fact: Fact): Outcome<Timeline<Values>> {
  if (isEmpty(fact.during)) return refused(refuse('period-is-empty', days(fact.during)));
  const touched = timeline.some(({ valid }) => intersect(valid, fact.during) !== null);
  if (fact.is === 'created') return touched ? refused(alreadyThere(fact)) : success(create(timeline, fact));
  if (!touched) return refused(notThere(fact));
  return success(fact.is === 'ended' ? erase(timeline, fact.during) : alter(timeline, fact));
}

function create(timeline: Timeline<Values>, { during, state }: Created): Timeline<Values> {
  return assign(
    timeline,
    during,
    (value) => value,
    () => state,
  );
}

function alter(timeline: Timeline<Values>, fact: Altered): Timeline<Values> {
  return settle(timeline, fact).reduce<Timeline<Values>>(
    (changed, { during, set }) =>
      assign(
        changed,
        during,
        (values) => ({ ...values, ...set }),
        () => undefined,
      ),
    timeline,
  );
}

/** An alteration value by value, each with the days on which it comes to hold: an open one ends where the next plan begins. */
export function settle(timeline: Timeline<Values>, { during, set, ...about }: Altered): readonly Altered[] {
  return Object.entries(set).map(([field, value]) => ({
    ...about,
    during: during.to === null ? { from: during.from, to: nextPlan(timeline, during, field) } : during,
    set: { [field]: value },
  }));
}

/** The day from which a field is already planned to be something else than it is as the period begins. */
function nextPlan(timeline: Timeline<Values>, during: Period, field: string): CivilDate | null {
  const [present, ...later] = timeline.filter(({ valid }) => intersect(valid, during) !== null);
  const plan = later.find(({ value }) => !isDeepStrictEqual(value[field], present?.value[field]));
  return plan?.valid.from ?? null;
}

function days({ from, to }: Period): { readonly from: string; readonly to: string } {
  return { from: from ?? '–', to: to ?? '–' };
}

function alreadyThere({ entity, id, during }: Created) {
  return refuse('already-exists', { entity, id, date: during.from ?? '–' });
}

function notThere({ entity, id, during }: Altered | Ended) {
  return refuse('does-not-exist', { entity, id, date: during.from ?? '–' });
}
