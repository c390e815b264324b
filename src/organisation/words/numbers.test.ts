// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { nounOf } from '../../testing/kinds.ts';
import { figureInWords } from './figures.ts';
import { counted, formatNumber } from './numbers.ts';

test.each([
  [0, 'ingen afdelinger', 'ingen kontorer', 'no departments'],
  [1, 'en afdeling', 'et kontor', 'one department'],
  [2, 'to afdelinger', 'to kontorer', 'two departments'],
  [10, 'ti afdelinger', 'ti kontorer', 'ten departments'],
  [11, 'elleve afdelinger', 'elleve kontorer', '11 departments'],
  [12, 'tolv afdelinger', 'tolv kontorer', '12 departments'],
  [13, '13 afdelinger', '13 kontorer', '13 departments'],
  [1250, '1.250 afdelinger', '1.250 kontorer', '1,250 departments'],
])('%d is counted in words while it is small', (n, departments, offices, english) => {
  expect(counted(n, nounOf('afdeling'), 'da')).toBe(departments);
  expect(counted(n, nounOf('kontor'), 'da')).toBe(offices);
  expect(counted(n, nounOf('afdeling'), 'en')).toBe(english);
});

test('numbers in digits follow the language', () => {
  expect([formatNumber(1234567.5, 'da'), formatNumber(1234567.5, 'en')]).toEqual([
    '1.234.567,5',
    '1,234,567.5',
  ]);
});

test.each([
  [{ value: 600, measure: null }, '600', '600'],
  [{ value: 1.2, measure: { da: 'mia. kr.', en: 'billion kr.' } }, '1,2 mia. kr.', '1.2 billion kr.'],
  [{ value: 1_000_000, measure: { da: 'm²' } }, '1.000.000 m²', '1,000,000 m²'],
])('a key figure is said with its measure', (figure, danish, english) => {
  expect([figureInWords(figure, 'da'), figureInWords(figure, 'en')]).toEqual([danish, english]);
});
