// SPDX-License-Identifier: MPL-2.0
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedKind, serves } from './installed.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vejviser-installed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fastify = { version: '5.0.0', integrity: 'sha512-a' };
const vitest = { version: '5.0.0', integrity: 'sha512-b', dev: true };
const forMac = { version: '1.0.0', integrity: 'sha512-c', optional: true, os: ['darwin'] };
const lock = {
  '': {},
  'node_modules/fastify': fastify,
  'node_modules/vitest': vitest,
  'node_modules/mac': forMac,
};

function kindOf(installed) {
  const lockfile = join(folder, 'package-lock.json');
  const record = join(folder, 'installed.json');
  writeFileSync(lockfile, JSON.stringify({ packages: lock }));
  if (installed !== undefined) writeFileSync(record, JSON.stringify({ packages: installed }));
  return installedKind({ lockfile, installed: record });
}

describe('an install', () => {
  it('is full where all is there but what is for other machines', () => {
    expect(kindOf({ 'node_modules/fastify': fastify, 'node_modules/vitest': vitest })).toBe('full');
  });

  it('is for production where only what tests need is lacking', () => {
    expect(kindOf({ 'node_modules/fastify': fastify })).toBe('production');
  });

  it.each([
    ['there is none', undefined],
    ['a package lacks', { 'node_modules/vitest': vitest }],
    ['a package has another version', { 'node_modules/fastify': { ...fastify, version: '4.0.0' } }],
    [
      'a package of the tests has another content',
      {
        'node_modules/fastify': fastify,
        'node_modules/vitest': { ...vitest, integrity: 'sha512-x' },
      },
    ],
  ])('does not fit where %s', (_, installed) => {
    expect(kindOf(installed)).toBe('none');
  });

  it('serves for what it holds', () => {
    expect(serves('full', 'production')).toBe(true);
    expect(serves('production', 'production')).toBe(true);
    expect(serves('production', 'full')).toBe(false);
    expect(serves('none', 'production')).toBe(false);
  });
});
