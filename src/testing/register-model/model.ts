// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import {
  type CivilDate,
  contains,
  type EntityName,
  type Fact,
  type Id,
  type Period,
} from '../../organisation/index.ts';
import { calendar } from '../days.ts';

/** The calendar of the model: two months, and all the time before and after as one stretch each. */
export const months = calendar('2021-12-01', 60);

export type Values = Readonly<Record<string, unknown>>;

/** One thing through time, naively: what it was on each day, and which change wrote that. */
export interface Life {
  readonly entity: EntityName;
  readonly id: Id;
  readonly days: readonly (Values | undefined)[];
  readonly by: readonly number[];
}

/** The register, naively: all lives, by entity and id. */
export type Model = ReadonlyMap<string, Life>;

const keyOf = ({ entity, id }: { entity: EntityName; id: Id }) => `${entity} ${id}`;
const emptyDays = months.samples.map(() => undefined);

/** The model after a fact, before anyone has asked whether the whole holds; null: the fact cannot be. */
export function withFact(model: Model, fact: Fact): Model | null {
  const life = model.get(keyOf(fact));
  const days = daysAfter(life?.days ?? emptyDays, fact);
  if (!days) return null;
  const by = life?.by ?? months.samples.map(() => 0);
  return new Map([...model, [keyOf(fact), { entity: fact.entity, id: fact.id, days, by }]]);
}

function daysAfter(days: Life['days'], fact: Fact): Life['days'] | null {
  const within = months.samples.map((day) => contains(fact.during, day));
  const touched = days.some((held, i) => within[i] && held);
  if (fact.is === 'created') {
    return touched ? null : days.map((held, i) => (within[i] ? (fact.state as Values) : held));
  }
  if (!touched) return null;
  if (fact.is === 'ended') return days.map((held, i) => (within[i] ? undefined : held));
  return Object.entries(fact.set).reduce<Life['days']>((changed, [field, value]) => {
    const [first = 0, ...rest] = days.flatMap((held, i) => (within[i] && held ? [i] : []));
    const plan = rest.find((i) => !isDeepStrictEqual(days[i]?.[field], days[first]?.[field]));
    const until = fact.during.to === null && plan !== undefined ? plan : days.length;
    return changed.map((held, i) => (within[i] && held && i < until ? { ...held, [field]: value } : held));
  }, days);
}

/** Days in a row on which a thing was the same. */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly value: Values;
}

/** Asked for every day of every thing, so each answer is kept as long as its days are. */
const known = new WeakMap<Life['days'], readonly Run[]>();

export function runsOf(days: Life['days']): readonly Run[] {
  const runs = known.get(days) ?? findRuns(days);
  known.set(days, runs);
  return runs;
}

function findRuns(days: Life['days']): readonly Run[] {
  const runs: Run[] = [];
  days.forEach((value, i) => {
    const last = runs.at(-1);
    if (!value) return;
    if (last?.end === i && (last.value === value || isDeepStrictEqual(last.value, value)))
      runs[runs.length - 1] = { ...last, end: i + 1 };
    else runs.push({ first: i, end: i + 1, value });
  });
  return runs;
}

/** The period that a run stands for. */
export function periodOf({ first, end }: Run): Period {
  const day = (i: number): CivilDate | null => months.samples[i] ?? null;
  return { from: first === 0 ? null : day(first), to: end === months.samples.length ? null : day(end) };
}

/** The model in which what differs from `before` is marked as written by change `number`. */
export function marked(before: Model, after: Model, number: number): Model {
  return new Map(
    [...after].flatMap(([key, life]) => {
      const old = before.get(key);
      // What came and went within one change has never been recorded.
      if (!old && !life.days.some((day) => day)) return [];
      return [[key, old?.days === life.days ? life : { ...life, by: writers(old, life, number) }] as const];
    }),
  );
}

function writers(old: Life | undefined, life: Life, number: number): readonly number[] {
  const known = runsOf(old?.days ?? []);
  const by = months.samples.map(() => number);
  for (const run of runsOf(life.days)) {
    if (known.some((one) => isDeepStrictEqual(one, run))) {
      for (let i = run.first; i < run.end; i++) by[i] = old?.by[i] ?? number;
    }
  }
  return by;
}
