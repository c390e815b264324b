// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { unjudgeableImports } from './imports.ts';
import { filesIn, textOf } from './sources.ts';

const dot = '.';

describe('imports that Biome cannot judge', () => {
  it.each([
    ['a way out and in again', `import { a } from '${dot}/../register/index.ts';`],
    ['a detour through a folder', `export * from '${dot}./unit/../../register/index.ts';`],
    ['a detour, loaded later', `await import('${dot}/x/../../register/index.ts');`],
    ['a type that imports', `export type A = import('${dot}./register/index.ts').A;`],
    ['the type of a module', `type M = typeof import('${dot}./register/index.ts');`],
  ])('are found: %s', (_, text) => {
    expect(unjudgeableImports(text)).toHaveLength(1);
  });

  it.each([
    `import { a } from '${dot}/a.ts';`,
    `import type { a } from '${dot}./../register/index.ts';`,
    `const a = await import('${dot}./a.client.ts');`,
    `import { a } from 'node:fs';`,
  ])('are not: %s', (text) => {
    expect(unjudgeableImports(text)).toEqual([]);
  });

  it('are nowhere in the house', () => {
    const files = filesIn('src').filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/app/house/'));
    const found = files.map((path) => [path, unjudgeableImports(textOf(path))] as const);
    expect(found.filter(([, imports]) => imports.length > 0)).toEqual([]);
  });
});
