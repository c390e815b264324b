// SPDX-License-Identifier: MPL-2.0
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningProgram, startProgram } from '../../testing/database-programs/start.ts';
import { temporaryDataFolder } from '../../testing/databases.ts';
import { openEmbedded } from './open-embedded.ts';

/** Resolves when a program has said a line. */
async function said(program: RunningProgram, wanted: string): Promise<void> {
  for await (const line of program.lines) if (line === wanted) return;
  throw new Error(`It ended without saying "${wanted}".`);
}

async function kill(program: RunningProgram): Promise<void> {
  program.process.kill('SIGKILL');
  await program.ended;
}

describe('a data folder with a database', () => {
  let dataFolder: string;

  beforeEach(async () => {
    dataFolder = await temporaryDataFolder();
  });
  afterEach(() => rm(dataFolder, { recursive: true }));

  test('is refused to a second process, in words that name the first', async () => {
    const database = await openEmbedded(dataFolder);
    const second = startProgram('hold-database', dataFolder);
    const lines: string[] = [];
    for await (const line of second.lines) lines.push(line);
    expect(lines[0]).toBe('refused: data-folder-in-use');
    expect(lines[1]).toContain(dataFolder);
    expect(lines[1]).toContain(`pid ${process.pid}`);
    await sql`select 1`.execute(database.query);
    await database.close();
  });

  test('is refused to the same process when it is open already, and free when it is closed', async () => {
    const database = await openEmbedded(dataFolder);
    await expect(openEmbedded(dataFolder)).rejects.toMatchObject({ code: 'data-folder-in-use' });
    await database.close();
    await (await openEmbedded(dataFolder)).close();
  });

  test('is taken over from a process that was killed', async () => {
    const first = startProgram('hold-database', dataFolder);
    await said(first, 'open');
    await kill(first);
    expect(existsSync(join(dataFolder, 'owner')), 'it could not tidy up').toBe(true);
    await (await openEmbedded(dataFolder)).close();
  });

  test('goes to one of several who want to take it over at once', async () => {
    const killed = startProgram('hold-database', dataFolder);
    await said(killed, 'open');
    await kill(killed);
    const takers = Array.from({ length: 3 }, () => startProgram('hold-database', dataFolder));
    const outcomes = await Promise.all(
      takers.map(async ({ lines }) => {
        for await (const line of lines) if (line !== 'opening') return line;
      }),
    );
    expect(outcomes.toSorted()).toEqual([
      'open',
      'refused: data-folder-in-use',
      'refused: data-folder-in-use',
    ]);
    for (const { process: taker } of takers) taker.stdin?.end();
    await Promise.all(takers.map(({ ended }) => ended));
  });
});

describe('a data folder without a database', () => {
  let parent: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'vejviser-database-'));
  });
  afterEach(() => rm(parent, { recursive: true }));

  test('gets one, and begins again when its making was broken off by a kill', async () => {
    const dataFolder = join(parent, 'new', 'data');
    const first = startProgram('hold-database', dataFolder);
    await said(first, 'creating');
    await kill(first);
    const steps: string[] = [];
    const database = await openEmbedded(dataFolder, (step) => steps.push(step));
    expect(steps).toEqual(['creating', 'opening']);
    await sql`create table t (id int)`.execute(database.query);
    await database.close();
    expect((await stat(dataFolder)).mode & 0o077, 'it is nobody else’s business').toBe(0);
    await (await openEmbedded(dataFolder)).close();
    expect((await readdir(dataFolder)).toSorted()).toEqual(['lock', 'postgresql']);
  });

  test('is refused, with the reason, where there can be none', async () => {
    await writeFile(join(parent, 'file'), '');
    await expect(openEmbedded(join(parent, 'file', 'data'))).rejects.toMatchObject({
      code: 'data-folder-unusable',
      en: expect.stringContaining('ENOTDIR'),
    });
  });
});
