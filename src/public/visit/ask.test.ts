// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { readAsk } from './ask.ts';
import { inOtherLanguage, link } from './links.ts';

const now = new Date('2026-11-23T09:00:00Z');

describe('an address', () => {
  test.each([
    ['/', 'da', ''],
    ['/en', 'en', ''],
    ['/en/', 'en', ''],
    ['/en?dato=2021-06-01', 'en', ''],
    ['/entreprise', 'da', 'entreprise'],
    ['/en/entreprise/', 'en', 'entreprise'],
    ['/a//b/', 'da', 'a/b'],
    ['//a', 'da', 'a'],
    ['///', 'da', ''],
    ['/en//a', 'en', 'a'],
    ['/en/%2Fa', 'en', 'a'],
    ['/%C3%98', 'da', 'Ø'],
    ['/%zz', 'da', '%zz'],
    ['/a/../b', 'da', 'b'],
    ['/\\a', 'da', 'a'],
    ['http://elsewhere.example/a?b', 'da', 'a'],
    ['*', 'da', '*'],
    ['', 'da', ''],
  ])('»%s« is in %s and means »%s«', (address, language, path) => {
    const ask = readAsk(address, now);
    expect([ask.language, ask.path]).toEqual([language, path]);
  });

  test.each([
    '/en//elsewhere.example',
    '/en/%2Felsewhere.example',
    '/%5Celsewhere.example',
    '//elsewhere.example/a',
    '/a%3Fb%23c',
    '/%00',
    '/"><script>',
  ])('stays on the site when linked to again: %s', (address) => {
    const ask = readAsk(address, now);
    for (const to of [link(ask, ask.path), inOtherLanguage(ask, 'da'), inOtherLanguage(ask, 'en')]) {
      expect(new URL(to, 'https://here.example').origin).toBe('https://here.example');
      expect(readAsk(to, now).path).toBe(ask.path);
      expect(to).toMatch(/^\/[\w%./*!'()~-]*$/);
    }
  });
});

describe('the day', () => {
  test.each([
    ['', null, '2026-11-23', null],
    ['2021-06-01', '2021-06-01', '2021-06-01', null],
    ['2026-11-23', null, '2026-11-23', null],
    ['2026-11-24', null, '2026-11-23', 'in-the-future'],
    ['2021-02-30', null, '2026-11-23', 'not-a-date'],
    ['i-gaar', null, '2026-11-23', 'not-a-date'],
  ])('»%s« is kept in links as %s, shows %s, and is %s', (dato, dated, date, unusable) => {
    const ask = readAsk(`/?dato=${dato}`, now);
    expect([ask.dated, ask.date, ask.unusable]).toEqual([dated, date, unusable]);
  });

  test('begins at midnight in Denmark', () => {
    expect(readAsk('/', new Date('2026-11-22T22:59:59Z')).today).toBe('2026-11-22');
    expect(readAsk('/', new Date('2026-11-22T23:00:00Z')).today).toBe('2026-11-23');
    expect(readAsk('/', new Date('2026-06-30T22:00:00Z')).today).toBe('2026-07-01');
  });
});
