// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['Danish and other European letters', 'Ærø, Žižkov & Łódź', 'Ærø, Žižkov & Łódź'],
  ['arrows, dashes and marks', '→ side 2 – ↑ · • … “x”', '→ side 2 – ↑ · • … “x”'],
  ['other alphabets', 'Ж α שלום مرحبا', 'Ж α שלום مرحبا'],
  ['a face', '😀', '😀'],
  ['what no font has', '山🦄', '��'],
  ['one sign made of several', '👩‍🚒', '��'],
  ['half a letter', 'a\ud800b', 'a�b'],
  ['control signs', 'a\u0000\u0007\r\nb\u2028c', 'a b c'],
  ['changes of direction', '\u202eabc\u2069', 'abc'],
  ['nothing', '', ''],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
