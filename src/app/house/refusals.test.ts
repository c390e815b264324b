// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { refusals } from '../../organisation/index.ts';
import { anchorOf, headingsOf } from './markdown.ts';
import { textOf } from './sources.ts';

/** The database has a short catalogue of its own, which it keeps to itself. */
const databaseCodes = [...textOf('src/database/refusals.ts').matchAll(/^ {2}'([a-z-]+)': \{$/gm)].map(
  ([, code]) => code,
);

describe('docs/refusals.md', () => {
  const documented = headingsOf(textOf('docs/refusals.md'))
    .filter((heading) => heading.startsWith('`'))
    .map(anchorOf);

  it('tells of every refusal that can be given, and of no other', () => {
    expect(databaseCodes.length).toBeGreaterThan(0);
    expect(documented.toSorted()).toEqual([...Object.keys(refusals), ...databaseCodes].toSorted());
  });

  it('says of each when it is given and what to do', () => {
    const sections = textOf('docs/refusals.md').split(/^### /m).slice(1);
    const silent = sections.filter((section) => !/^When: .+[\s\S]*^What to do: /m.test(section));
    expect(silent).toEqual([]);
  });
});
