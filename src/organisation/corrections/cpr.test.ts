// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { hasCpr } from './cpr.ts';

describe('a CPR number', () => {
  test.each([
    '010170-1234',
    'Mit nummer er 3112991234.',
    '01 01 70 1234',
    '010170 – 1234',
    '29.02.04-4321',
    'født 610170-1234',
    '０１０１７０-１２３４',
    '2012 4567, 010170-1234',
  ])('is seen in “%s”', (text) => {
    expect(hasCpr(text)).toBe(true);
  });

  test.each([
    '9931 1505',
    '9931 1505 9931 1506',
    '+45 99 31 15 05',
    '+460101701234',
    '320170-1234',
    '300270-1234',
    '011370-1234',
    '5790001234567',
    '1. januar 1970',
    '010170-12345',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(hasCpr(text)).toBe(false);
  });
});
