// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { digitsOf, takeNumbers } from './telephone.ts';

describe('telephone numbers', () => {
  test.each([
    ['99311505', ['99311505']],
    ['99 31 15 05', ['99311505']],
    ['+45 9931 1505', ['99311505']],
    ['+4599311505', ['99311505']],
    ['0045 9931 1505', ['99311505']],
    ['45 99 31 15 05', ['99311505']],
    ['tlf. (99) 31-15-05 tak', ['99311505']],
    ['1505', ['1505']],
    ['team 12', []],
    ['+46 8 465 004 12', ['46846500412']],
  ])('in %j are %j', (query, numbers) => {
    expect(takeNumbers(query).numbers).toEqual(numbers);
  });

  test('are known by their last eight digits', () => {
    expect(['+4599311505', '+46846500412', '+112345'].map(digitsOf)).toEqual([
      ...['99311505', '46500412', '00112345'],
    ]);
  });
});
