// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, periodsIn } from '../../testing/days.ts';
import { contains, type Period } from './period.ts';
import { assign, coalesce, erase, type Timeline, valueAt } from './timeline.ts';

const short = calendar('2024-02-20', 14);
type Value = { readonly colour: string };
type Step = { readonly during: Period; readonly value: Value | 'nothing'; readonly fill: boolean };

const steps = fc.array(
  fc.record({
    during: periodsIn(short),
    value: fc.constantFrom<Step['value']>('nothing', { colour: 'red' }, { colour: 'blue' }),
    fill: fc.boolean(),
  }),
  { maxLength: 8 },
);

function applied(timeline: Timeline<Value>, { during, value, fill }: Step): Timeline<Value> {
  if (value === 'nothing') return erase(timeline, during);
  return assign(
    timeline,
    during,
    () => value,
    () => (fill ? value : undefined),
  );
}

type Days = readonly (Value | undefined)[];

function onEachDay(days: Days, { during, value, fill }: Step): Days {
  return days.map((held, i) => {
    if (!contains(during, short.samples[i] ?? '')) return held;
    if (value === 'nothing') return undefined;
    return held === undefined && !fill ? undefined : value;
  });
}

const empty: Days = short.samples.map(() => undefined);
const after = (some: readonly Step[]) => some.reduce<Timeline<Value>>(applied, []);

test('assigning and erasing come to the same as doing it day by day', () => {
  fc.assert(
    fc.property(steps, (some) => {
      const days = short.samples.map((day) => valueAt(after(some), day));
      expect(days).toEqual(some.reduce(onEachDay, empty));
    }),
    { numRuns: 2000 },
  );
});

test('versions stand in order, none empty, none overlapping, and neighbours differ', () => {
  fc.assert(
    fc.property(steps, (some) => {
      const timeline = after(some);
      timeline.slice(1).forEach(({ valid, value }, i) => {
        const before = timeline[i];
        expect(before?.valid.to ?? '9').toSatisfy((to: string) => to <= (valid.from ?? ''));
        if (before?.valid.to === valid.from) expect(before?.value).not.toEqual(value);
      });
      expect(coalesce(timeline.toReversed())).toEqual(timeline);
    }),
    { numRuns: 2000 },
  );
});
