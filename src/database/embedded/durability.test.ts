// SPDX-License-Identifier: MPL-2.0
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryDataFolder } from '../../testing/databases.ts';
import type { DiskEvent } from '../../testing/power-cut/disk-event.ts';
import { cutPower } from '../../testing/power-cut/power-cut.ts';
import { type RecordableDisk, recordEvents } from '../../testing/power-cut/record-events.ts';
import { sharedProgram } from './compiled-once.ts';
import { type Disk, DurableFileSystem } from './durable-file-system.ts';
import { startEngine } from './engine.ts';

/** The durable file system, which also remembers all that happened to the folder. */
class RecordingFileSystem extends DurableFileSystem {
  readonly events: DiskEvent[] = [];

  constructor(folder: string) {
    super(folder, () => {});
  }
  protected override improve(disk: Disk & RecordableDisk): void {
    super.improve(disk);
    recordEvents(disk, this.rootDir, this.events);
  }
}

let folder: string;
let before: string;

beforeEach(async () => {
  const dataFolder = await temporaryDataFolder();
  [folder, before] = [join(dataFolder, 'postgresql'), join(dataFolder, 'before')];
  cpSync(folder, before, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test('a commit is synced to the disk before it is acknowledged, and once is enough', async () => {
  const disk = new RecordingFileSystem(folder);
  const engine = await startEngine(disk, { program: await sharedProgram() });
  await engine.exec('create table number (n int)');
  const from = disk.events.length;
  for (let n = 1; n <= 100; n += 1) {
    await engine.query('insert into number values ($1)', [n]);
    const last = disk.events.findLast(({ path }) => path.startsWith('pg_wal/'));
    expect(last?.what).toBe('sync');
  }
  const syncs = disk.events
    .slice(from)
    .filter(({ what, path }) => what === 'sync' && path.startsWith('pg_wal/'));
  expect(syncs.length).toBeGreaterThanOrEqual(100);
  expect(syncs.length).toBeLessThan(110);
  await engine.close();
});

test('a commit that the disk refuses to sync is not acknowledged, and the engine is stopped', async () => {
  class RefusingFileSystem extends DurableFileSystem {
    refusing = false;
    protected override sync(): number {
      return this.refusing ? inputOutputError : 0;
    }
  }
  const inputOutputError = 29;
  let stopped = false;
  const stop = () => {
    stopped = true;
    throw new Error('stopped');
  };
  const disk = new RefusingFileSystem(folder, stop);
  const engine = await startEngine(disk, { program: await sharedProgram() });
  await engine.exec('create table number (n int)');
  disk.refusing = true;
  await expect(engine.query('insert into number values (1)')).rejects.toThrow();
  expect(stopped).toBe(true);
});

describe('after a power cut at any moment', () => {
  /** The same chances at every run. */
  function chances(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
  }

  /** Commits numbers, with all else that makes files; gives for each number how many events had happened when it was acknowledged. */
  async function commitNumbers(engine: PGlite, disk: RecordingFileSystem): Promise<number[]> {
    const acknowledged: number[] = [];
    await engine.exec('create table number (n int primary key, text text)');
    for (let n = 1; n <= 300; n += 1) {
      await engine.query('insert into number values ($1, $2)', [n, 'x'.repeat((n * 37) % 3000)]);
      acknowledged.push(disk.events.length);
      if (n % 40 === 0) await engine.query(`update number set text = text || 'y' where n % 3 = 0`);
      if (n % 70 === 0) await engine.exec(`create table t${n} as select * from number; drop table t${n}`);
      if (n % 90 === 0) await engine.exec('checkpoint');
      if (n % 110 === 0) await engine.exec('vacuum full number');
    }
    return acknowledged;
  }

  async function numbersIn(path: string): Promise<number[]> {
    const engine = await startEngine(new NodeFS(path), { program: await sharedProgram() });
    const { rows } = await engine.query<{ n: number }>('select n, length(text) from number order by n');
    await engine.query(`insert into number values (0, 'goes on')`);
    await engine.close();
    return rows.map(({ n }) => n);
  }

  test('every acknowledged commit is there, and the database opens and goes on', async () => {
    const disk = new RecordingFileSystem(folder);
    const engine = await startEngine(disk, { program: await sharedProgram() });
    const acknowledged = await commitNumbers(engine, disk);
    await engine.close();
    const chance = chances(851);
    const first = acknowledged[0] ?? 0;
    for (let round = 0; round < 12; round += 1) {
      const cut = first + Math.floor(chance() * (disk.events.length - first));
      const left = join(folder, '..', `left-${round}`);
      cpSync(before, left, { recursive: true });
      cutPower(left, disk.events.slice(0, cut), chance);
      const promised = acknowledged.filter((events) => events <= cut).length;
      const numbers = await numbersIn(left);
      expect(numbers, `round ${round}, cut after event ${cut}`).toEqual(
        Array.from(numbers, (_, index) => index + 1),
      );
      expect(numbers.length, `round ${round}, cut after event ${cut}`).toBeGreaterThanOrEqual(promised);
      rmSync(left, { recursive: true });
    }
  });
});
