// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { Kept } from './kept.ts';
import { KeptPages } from './kept-pages.ts';

const headers = { 'content-type': 'text/html; charset=utf-8' };
const page = (body: string | Buffer) =>
  new Kept({ status: 200, headers, body, change: 1, until: Number.POSITIVE_INFINITY });
const megabyte = 1024 * 1024;

describe('the pages that are kept', () => {
  it('are given out until a change makes them stale', () => {
    const pages = new KeptPages();
    const kept = page('one');
    pages.keep('/', kept);
    expect(pages.get('/', 1, 0)).toBe(kept);
    expect(pages.get('/', 2, 0)).toBeUndefined();
    expect(pages.get('/', 1, 0)).toBeUndefined();
  });

  it('take no more than 4 MB: the longest unused is given up first', () => {
    const pages = new KeptPages();
    for (const address of ['/a', '/b', '/c']) pages.keep(address, page(Buffer.alloc(1.25 * megabyte)));
    pages.get('/a', 1, 0);
    pages.keep('/d', page(Buffer.alloc(1.25 * megabyte)));
    const there = ['/a', '/b', '/c', '/d'].filter((address) => pages.get(address, 1, 0));
    expect(there).toEqual(['/a', '/c', '/d']);
  });

  it('count as they are packed, and in each way that they are packed', () => {
    const kept = page('Borgmesterens Forvaltning består af fem afdelinger. '.repeat(1000));
    const whole = kept.size;
    kept.in('br');
    const packed = kept.size;
    expect(packed).toBeLessThan(whole / 10);
    kept.in('gzip');
    expect(kept.size).toBeGreaterThan(packed);
    expect(kept.size).toBeLessThan(whole);
  });
});
