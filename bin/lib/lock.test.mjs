// SPDX-License-Identifier: MPL-2.0
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './child.mjs';
import { withLock } from './lock.mjs';

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vejviser-lock-'));
  file = join(folder, 'deep', 'setup.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that adds one to a number in a file, slowly, under the lock. */
const adder = `
  const { withLock } = await import(process.argv[1]);
  const { readFileSync, writeFileSync } = await import('node:fs');
  await withLock(process.argv[2], async () => {
    const sum = Number(readFileSync(process.argv[3], 'utf8'));
    await new Promise(setImmediate);
    writeFileSync(process.argv[3], String(sum + 1));
  });`;

describe('the lock of the set-up', () => {
  it('lets processes in one after the other', async () => {
    const sum = join(folder, 'sum');
    writeFileSync(sum, '0');
    const lock = new URL('./lock.mjs', import.meta.url).href;
    const args = ['--input-type=module', '--eval', adder, lock, file, sum];
    const ends = await Promise.all([1, 2, 3, 4].map(() => run(process.execPath, args)));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readFileSync(sum, 'utf8')).toBe('4');
  });

  it('is free again after the work, also where the work fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
    expect(await withLock(file, async () => readFileSync(file, 'utf8'))).toBe(String(process.pid));
  });

  it('is taken over from a process that is gone', async () => {
    await withLock(file, async () => {});
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file, String(pid));
    expect(await withLock(file, async () => 'done')).toBe('done');
  });
});
