// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { formatPhone, spokenPhone } from './phone.ts';

test.each([
  ['+4599311505', '9931 1505', '99 31 15 05'],
  ['+46846500412', '+46 8 465 004 12', '+46 8 465 004 12'],
  ['+442079460123', '+44 20 7946 0123', '+44 20 7946 0123'],
  ['+2991234', '+299 1234', '+299 1234'],
])('%s is shown and said in groups', (number, shown, said) => {
  expect([formatPhone(number), spokenPhone(number)]).toEqual([shown, said]);
});
