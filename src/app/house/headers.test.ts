// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from './sources.ts';

const line = 'SPDX-License-Identifier: MPL-2.0';
const headers: readonly [RegExp, string][] = [
  [/\.(ts|tsx|mjs)$/, `// ${line}\n`],
  [/\.css$/, `/* ${line} */\n`],
  [/\.sql$/, `-- ${line}\n`],
];

describe('every source file', () => {
  const files = filesIn('src', 'bin', 'bench', '.ci');

  it.each(headers)('named like %s begins with its licence', (names, header) => {
    const lacking = files.filter((path) => names.test(path) && !textOf(path).startsWith(header));
    expect(lacking).toEqual([]);
  });

  it('that is a script of the shell has its licence in the second line', () => {
    const scripts = files.filter((path) => textOf(path).startsWith('#!'));
    expect(scripts).toContain('bin/vejviser');
    expect(scripts.filter((path) => textOf(path).split('\n')[1] !== `# ${line}`)).toEqual([]);
  });
});
