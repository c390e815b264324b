// SPDX-License-Identifier: MPL-2.0
import { expect, it } from 'vitest';
import { textOf } from './sources.ts';

it('docs/benchmarks.md names every measure that can be asked for, in the order of the report', () => {
  const [, listed = ''] = /measures[^=]*= \{(.*?)\n\}/s.exec(textOf('bench/measures/index.ts')) ?? [];
  const measures = [...listed.matchAll(/^ {2}'?([\w-]+)/gm)].map(([, name]) => name);
  const [, named = ''] = /only what is named:(.*?)\.\n/s.exec(textOf('docs/benchmarks.md')) ?? [];
  expect(measures.length).toBeGreaterThan(10);
  expect([...named.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)).toEqual(measures);
});
