// SPDX-License-Identifier: MPL-2.0
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placesOf } from './places.mjs';
import { fingerprint, isBuilt } from './sources.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vejviser-sources-'));
  for (const path of ['src/app/main.ts', 'src/app/data.sql', 'package-lock.json', 'tsconfig.json'])
    write(path, 'one');
  write('bin/lib/build/main.mjs', 'build');
  write('dist/stamp', fingerprint(root));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const built = () => isBuilt(placesOf(root));

describe('a build', () => {
  it('is fresh while nothing changes', () => {
    expect(built()).toBe(true);
  });

  it.each([
    ['a source changes its size', () => write('src/app/main.ts', 'longer')],
    ['a source is saved again', () => utimesSync(join(root, 'src/app/data.sql'), 1, 1)],
    ['a source is added', () => write('src/app/new.ts', '')],
    ['a source is removed', () => rmSync(join(root, 'src/app/data.sql'))],
    ['dependencies change', () => write('package-lock.json', 'other')],
    ['the way of building changes', () => write('bin/lib/build/main.mjs', 'build otherwise')],
    ['there is no stamp', () => rmSync(join(root, 'dist/stamp'))],
  ])('is stale when %s', (_, change) => {
    change();
    expect(built()).toBe(false);
  });

  it('does not mind what only tests read', () => {
    write('src/app/main.test.ts', 'test');
    write('src/testing/index.ts', 'test');
    expect(built()).toBe(true);
  });
});
