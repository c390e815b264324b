// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { numbersFrom, numbersIn, withDigits } from './numbers.ts';

const numbers = numbersFrom(
  [
    { digits: '74201130', slot: 2 },
    { digits: '74201131', slot: 0 },
    { digits: '11307420', slot: 1 },
  ],
  Uint32Array.of(1, 2, 0),
);
numbers.recent.push({ digits: '00741130', slot: 3 });

describe('of telephone numbers one finds', () => {
  test.each([
    ['74201130', [[0, 'whole']]],
    ['4574201130', [[0, 'whole']]],
    [
      '7420',
      [
        [0, 'beginning'],
        [1, 'beginning'],
        [2, 'end'],
      ],
    ],
    [
      '1130',
      [
        [0, 'end'],
        [2, 'beginning'],
        [3, 'end'],
      ],
    ],
    ['0074', [[3, 'beginning']]],
    ['555', []],
  ] as const)('with %s %j', (typed, expected) => {
    const found = [...withDigits(numbers, typed)].map(({ slot, how }) => [slot, how] as const);
    expect(found.toSorted(([a], [b]) => a - b)).toEqual(expected);
  });

  test('all of them again', () => {
    expect(
      numbersIn(numbers)
        .map(({ digits }) => digits)
        .toSorted(),
    ).toEqual([...['00741130', '11307420', '74201130', '74201131']]);
  });
});
