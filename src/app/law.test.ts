// SPDX-License-Identifier: MPL-2.0
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesIn, layGround, plant } from './house/sandbox.ts';
import { root } from './house/sources.ts';

// The law as the design says it, written out here a second time on purpose: the table must say the same.
const rankOf: Record<string, number> = {
  organisation: 0,
  database: 0,
  access: 1,
  search: 1,
  diagram: 1,
  register: 2,
  exchange: 3,
  components: 3,
  public: 4,
  admin: 4,
  switchboard: 4,
  api: 4,
  jobs: 4,
  app: 5,
};
const rooms = Object.keys(rankOf);
const mayOpenTheDatabase = ['access', 'register', 'app'];

function isLawful(from: string, to: string): boolean {
  if (to === 'database' && !mayOpenTheDatabase.includes(from)) return false;
  return (rankOf[to] ?? 9) < (rankOf[from] ?? 0);
}

const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));
const sandbox = mkdtempSync(join(tmpdir(), 'vejviser-law-'));
let breaches: Map<string, string[]>;

const samples: Record<string, string> = {
  'src/public/deep.ts': "export { face } from '../register/read/inside.ts';",
  'src/public/page/deep.ts':
    "import type { face } from '../../register/read/inside.ts';\nexport type F = typeof face;",
  'src/public/page/own.ts': "export { face } from '../search/index.ts';",
  'src/public/search/index.ts': 'export const face = 1;',
  'src/components/frame/sql.ts': "export { face } from '../../database/index.ts';",
  'src/components/frame/later.ts': "export const later = await import('../../database/index.ts');",
  'src/organisation/one.ts': "import { other } from './other.ts';\nexport const one = () => other;",
  'src/organisation/other.ts': "import { one } from './one.ts';\nexport const other = () => one;",
  'src/organisation/this.ts':
    "import type { That } from './that.ts';\nexport interface This {\n  that: That;\n}",
  'src/organisation/that.ts':
    "import type { This } from './this.ts';\nexport interface That {\n  that: This;\n}",
  'src/search/find.ts': "export { face } from '../testing/index.ts';",
  'src/search/find.test.ts': "export { face } from '../testing/database/server.ts';",
  'src/search/sibling.test.ts': "export { face } from '../diagram/index.ts';",
  'src/search/outside.ts': "export { face } from '../../bench/main.ts';",
  'src/testing/whole.ts':
    "export { face } from '../api/index.ts';\nexport { face as data } from '../database/index.ts';",
  'src/testing/top.ts': "export { face } from '../app/index.ts';",
};

beforeAll(() => {
  layGround(sandbox, [...rooms, 'testing']);
  for (const { from, to } of pairs) {
    plant(sandbox, `src/${from}/to-${to}.ts`, `export { face } from '../${to}/index.ts';`);
    plant(sandbox, `src/${from}/a/b/to-${to}.ts`, `export { face } from '../../../${to}/index.ts';`);
  }
  for (const [path, text] of Object.entries(samples)) plant(sandbox, path, text);
  breaches = breachesIn(sandbox);
});

afterAll(() => rmSync(sandbox, { recursive: true }));

describe('the import law', () => {
  it.each(rooms)('lets %s import what lies below it, and nothing beside or above it', (from) => {
    for (const { to } of pairs.filter((pair) => pair.from === from)) {
      const expected = isLawful(from, to) ? undefined : ['noRestrictedImports'];
      expect(breaches.get(`src/${from}/to-${to}.ts`), `${from} → ${to}`).toEqual(expected);
      expect(breaches.get(`src/${from}/a/b/to-${to}.ts`), `${from}/a/b → ${to}`).toEqual(expected);
    }
  });

  it.each([
    ['an import past the face of a room', 'src/public/deep.ts'],
    ['an import of a type past the face of a room', 'src/public/page/deep.ts'],
    ['the database from a component', 'src/components/frame/sql.ts'],
    ['the database from a component, loaded later', 'src/components/frame/later.ts'],
    ['the testing room from the product', 'src/search/find.ts'],
    ['a sibling from a test', 'src/search/sibling.test.ts'],
    ['what lies outside src', 'src/search/outside.ts'],
    ['the app from the testing room', 'src/testing/top.ts'],
  ])('refuses %s', (_, path) => {
    expect(breaches.get(path)).toEqual(['noRestrictedImports']);
  });

  it.each([
    ['values', ['src/organisation/one.ts', 'src/organisation/other.ts']],
    ['types', ['src/organisation/this.ts', 'src/organisation/that.ts']],
  ])('refuses a circle of %s', (_, paths) => {
    for (const path of paths) expect(breaches.get(path)).toEqual(['noImportCycles']);
  });

  it.each([
    ['a test opens any file of the testing room', 'src/search/find.test.ts'],
    ['the testing room uses all rooms below app', 'src/testing/whole.ts'],
    ["a folder inside a room has another room's name", 'src/public/page/own.ts'],
  ])('is kept where %s', (_, path) => {
    expect(breaches.has(path)).toBe(false);
  });
});

describe('the house', () => {
  const table = JSON.parse(readFileSync(join(root, 'bin', 'house.json'), 'utf8'));

  it('ranks its rooms as the law says', () => {
    const ranked = Object.entries(rankOf).map(([room, rank]) => [room, rank]);
    const listed = table.ranks.flatMap((names: string[], rank: number) => names.map((name) => [name, rank]));
    expect(listed.sort()).toEqual(ranked.sort());
    expect(table.mayImport).toEqual({ database: mayOpenTheDatabase });
  });

  it('has a rank for every folder under src, and no files beside them', () => {
    const known = [...table.ranks.flat(), table.forTests];
    const found = readdirSync(join(root, 'src'));
    expect(found.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has no source file deeper than the law reaches', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.tsx?$/.test(file) && file.split('/').length - 1 > table.depth)).toEqual(
      [],
    );
  });
});
