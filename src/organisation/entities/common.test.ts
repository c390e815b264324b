// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { text } from './common.ts';

test.each(['', ' ', '\u00a0\t\n', '\u200b\u202e', '\u0000'])(
  '%j is no text: nothing of it can be seen',
  (da) => {
    expect(text.safeParse({ da }).success).toBe(false);
    expect(text.safeParse({ da: 'Vej', en: da }).success).toBe(false);
  },
);

test.each(['V', ' Vej ', '٣', '🦄', '-'])('%j is a text', (da) => {
  expect(text.parse({ da })).toEqual({ da });
});
