// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, periodsIn } from '../testing/days.ts';
import { applyFact } from './apply-fact.ts';
import { altered, created, ended, type Fact } from './facts.ts';
import { always, contains, type Period, period } from './time/period.ts';
import { type Timeline, valueAt } from './time/timeline.ts';

const short = calendar('2021-12-20', 20);
const id = '00000000-0000-4000-8000-000000000001';
type Values = Readonly<Record<string, unknown>>;
type Days = readonly (Values | undefined)[];

const values = fc.record({ a: fc.nat(2), b: fc.nat(2) });
const fact = (kind: string, during: Period, set: Values): Fact => {
  if (kind === 'created') return created('site', id, during, set as never);
  return kind === 'ended' ? ended('site', id, during) : altered('site', id, during, set as never);
};
const facts = fc.array(
  fc.record({
    kind: fc.constantFrom('created', 'altered', 'altered', 'ended'),
    during: periodsIn(short),
    set: fc.oneof(values, fc.record({ a: fc.nat(2) }), fc.record({ b: fc.nat(2) })),
    full: values,
  }),
  { maxLength: 10 },
);

/** The rule as one would tell it, day by day; null: refused. */
function onEachDay(days: Days, { is, during, ...said }: Fact): Days | null {
  const within = short.samples.map((day) => contains(during, day));
  const there = days.some((held, i) => within[i] && held);
  if (is === 'created' ? there : !there) return null;
  if (is === 'created') return days.map((held, i) => (within[i] ? (said as { state: Values }).state : held));
  if (is === 'ended') return days.map((held, i) => (within[i] ? undefined : held));
  return Object.entries((said as { set: Values }).set).reduce<Days>((changed, [field, value]) => {
    const [first, ...rest] = days.flatMap((held, i) => (within[i] && held ? [i] : []));
    const plan = rest.find((i) => days[i]?.[field] !== days[first ?? 0]?.[field]);
    const until = during.to === null && plan !== undefined ? plan : days.length;
    return changed.map((held, i) => (within[i] && held && i < until ? { ...held, [field]: value } : held));
  }, days);
}

test('a timeline after any facts is what one gets by following the rule day by day', () => {
  fc.assert(
    fc.property(facts, (some) => {
      let timeline: Timeline<Values> = [];
      let days: Days = short.samples.map(() => undefined);
      for (const { kind, during, set, full } of some) {
        const one = fact(kind, during, kind === 'created' ? full : set);
        const [outcome, expected] = [applyFact(timeline, one), onEachDay(days, one)];
        expect(outcome.ok).toBe(expected !== null);
        if (outcome.ok) timeline = outcome.value;
        days = expected ?? days;
        expect(short.samples.map((day) => valueAt(timeline, day))).toEqual(days);
      }
    }),
    { numRuns: 3000 },
  );
});

describe('an alteration', () => {
  const named = (name: string, from: string | null, to: string | null = null) => ({
    valid: period(from, to),
    value: { name, seats: 1 },
  });
  const rename = (name: string, from: string, to: string | null = null) =>
    applyFact([named('Havn', null, '2022-01-01'), named('Port', '2022-01-01')], {
      ...altered('site', id, period(from, to), { name } as never),
    });

  test('without a last day holds until the day for which another value is planned', () => {
    expect(rename('Kaj', '2021-06-01')).toEqual({
      ok: true,
      value: [
        named('Havn', null, '2021-06-01'),
        named('Kaj', '2021-06-01', '2022-01-01'),
        named('Port', '2022-01-01'),
      ],
    });
  });

  test('with a last day takes the place of what was planned inside the period', () => {
    expect(rename('Kaj', '2021-06-01', '2022-03-01')).toMatchObject({
      value: [{}, named('Kaj', '2021-06-01', '2022-03-01'), named('Port', '2022-03-01')],
    });
  });

  test('of one value leaves the plans for others alone', () => {
    const planned = [named('Havn', null, '2022-01-01'), named('Port', '2022-01-01')];
    const outcome = applyFact(planned, altered('site', id, period('2021-06-01'), { seats: 2 } as never));
    expect(outcome.ok && outcome.value.map(({ value }) => value)).toEqual([
      { name: 'Havn', seats: 1 },
      { name: 'Havn', seats: 2 },
      { name: 'Port', seats: 2 },
    ]);
  });
});

test.each([
  ['created', created('site', id, period('2022-01-02', '2022-01-01'), {} as never)],
  ['altered', altered('site', id, period('2022-01-01', '2022-01-01'), {})],
  ['ended', ended('site', id, period('2022-01-02', '2022-01-01'))],
])('nothing is %s in a period without days', (_, one) => {
  const outcome = applyFact([{ valid: always, value: {} }], one);
  expect(outcome).toMatchObject({ refusals: [{ code: 'period-is-empty' }] });
});
