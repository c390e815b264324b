// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isReserved } from '../../organisation/index.ts';
import { fixedPages } from './routes.ts';

const page = readFileSync(new URL('../../../docs/addresses.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, address = '']) => address);
const [always = ''] = page.split('## Pages of what is in the register');
const listed = [...always.matchAll(/^\| `\/([^`]*)` \|/gm)].map(([, path = '']) => path);
const places = readFileSync(new URL('./routes.ts', import.meta.url), 'utf8').matchAll(
  /place [!=]== '([\w-]+)'/g,
);

describe('docs/addresses.md', () => {
  test('lists every page that is always there, and no other', () => {
    expect(listed.toSorted()).toEqual(Object.keys(fixedPages).toSorted());
  });

  test('lists something under every other place that answers', () => {
    const names = [...places].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !rows.some((row) => row.startsWith(`/${name}/`)))).toEqual([]);
  });
});

describe('the addresses of the product', () => {
  test('are no names for units', () => {
    const first = [...Object.keys(fixedPages), ...rows.map((row) => row.split('/')[1] ?? '')];
    const free = first.filter((name) => /^[a-z0-9-]+$/.test(name) && !isReserved(name, true));
    expect(free.filter((name) => name !== 'borgmesterens-forvaltning')).toEqual([]);
  });
});
