// SPDX-License-Identifier: MPL-2.0
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root, textOf } from './sources.ts';

const test = z.strictObject({ file: z.string().regex(/^src\/.+\.test\.tsx?$/), says: z.string().min(10) });
const duties = z
  .array(
    z.strictObject({
      duty: z.string().min(1),
      source: z.string().min(1),
      link: z.url({ protocol: /^https$/ }),
      feature: z.string().min(1),
      tests: z.array(test).min(1),
    }),
  )
  .parse(parse(textOf('docs/policy/duties.yml')));

const isLiving = ({ file, says }: z.infer<typeof test>) =>
  existsSync(join(root, file)) && textOf(file).includes(says);

describe('the duties in docs/policy/duties.yml', () => {
  it.each(duties)('are shown to be met: $duty', ({ tests }) => {
    expect(tests.filter((one) => !isLiving(one))).toEqual([]);
  });

  it('would be found out, were their tests gone', () => {
    const file = 'src/app/house/duties.test.ts';
    expect(isLiving({ file, says: 'would be found out, were their tests gone' })).toBe(true);
    expect(isLiving({ file, says: ['a title', 'that no test has'].join(' ') })).toBe(false);
    expect(isLiving({ file: 'src/app/house/gone.test.ts', says: 'whatever' })).toBe(false);
  });

  it('all have a row in the table for people', () => {
    const page = textOf('docs/policy/README.md');
    expect(duties.filter(({ link }) => !page.includes(link))).toEqual([]);
  });

  it('are as many as the rows of that table', () => {
    const [, ...rows] = textOf('docs/policy/README.md').match(/^\| (?!---).*\|$/gm) ?? [];
    expect(rows).toHaveLength(duties.length);
  });
});
