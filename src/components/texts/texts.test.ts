// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { texts } from './index.ts';

const said = (value: unknown) => (typeof value === 'function' ? value('x', 'y') : value) as string;

test('every text is said in both languages', () => {
  expect(Object.keys(texts('en')).sort()).toEqual(Object.keys(texts('da')).sort());
});

test('no text is empty or has spaces at its ends', () => {
  for (const language of ['da', 'en'] as const) {
    for (const [key, value] of Object.entries(texts(language))) {
      expect(said(value).trim(), key).toBe(said(value));
      expect(said(value), key).not.toBe('');
    }
  }
});

test('sentences with a date put it in its place', () => {
  expect(texts('da').asOfPast('1. juni 2021')).toBe('Du ser organisationen, som den var 1. juni 2021.');
});
