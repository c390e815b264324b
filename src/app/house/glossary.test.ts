// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from './sources.ts';

const tables = filesIn('src/database/migrations')
  .flatMap((path) => [...textOf(path).matchAll(/^create table (\w+)/gm)])
  .map(([, name = '']) => name)
  .filter((name) => !name.endsWith('_history'));

/** Each term with what is said about it. */
const terms = textOf('docs/glossary.md')
  .split(/^### /m)
  .slice(1)
  .map((section) => ({ name: section.split('\n', 1)[0], text: section }));

describe('the glossary', () => {
  it('has a term for every table of the database, and names no table that is not there', () => {
    const named = terms.flatMap(({ text }) =>
      [...text.matchAll(/Table\s+`(\w+)`/g)].map(([, table]) => table),
    );
    expect(tables.length).toBeGreaterThan(10);
    expect(named.toSorted()).toEqual(tables.toSorted());
  });

  it.each(terms)('gives the Danish word and the source of “$name”', ({ text }) => {
    expect(text).toMatch(/^Danish: \S/m);
    expect(text).toMatch(/Source:\s+\S/);
  });
});
