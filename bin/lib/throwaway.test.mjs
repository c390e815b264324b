// SPDX-License-Identifier: MPL-2.0
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inThrowawayFolder } from './throwaway.mjs';

let memory;
beforeEach(() => {
  memory = mkdtempSync(join(tmpdir(), 'vejviser-memory-'));
});
afterEach(() => rmSync(memory, { recursive: true }));

describe('what the tests throw away', () => {
  it('lies in memory while they run, where others get through, and is gone after them', async () => {
    const used = await inThrowawayFolder(
      (folder) => {
        writeFileSync(join(folder, 'something'), '');
        expect(dirname(folder)).toBe(memory);
        expect(statSync(folder).mode & 0o777).toBe(0o711);
        return folder;
      },
      { memory, least: 0 },
    );
    expect(existsSync(used)).toBe(false);
  });

  it('is gone after tests that fail too', async () => {
    const failing = inThrowawayFolder(() => Promise.reject(new Error('no')), { memory, least: 0 });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(memory)).toEqual([]);
  });

  it.each([
    ['nothing', () => ({ memory: join(memory, 'nowhere'), least: 0 })],
    ['not enough', () => ({ memory, least: Number.MAX_SAFE_INTEGER })],
  ])('lies where the system keeps such where %s can be kept in memory', async (_, place) => {
    const used = await inThrowawayFolder((folder) => folder, place());
    expect(dirname(used)).toBe(tmpdir());
  });

  it('is cleared away for those who were killed, and for nobody who still runs', async () => {
    const [dead, running, other] = ['vejviser-run-999999999-a', `vejviser-run-${process.ppid}-a`, 'other'];
    for (const name of [dead, running, other]) mkdirSync(join(memory, name));
    await inThrowawayFolder(() => {}, { memory });
    expect(readdirSync(memory).toSorted()).toEqual([other, running].toSorted());
  });
});
