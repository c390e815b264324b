// SPDX-License-Identifier: MPL-2.0
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startProgram } from '../../testing/database-programs/start.ts';
import { temporaryDataFolder } from '../../testing/databases.ts';

const rounds = 100;
const lanes = 2;

/**
 * Starts a program that commits numbers, kills it at a random moment and gives the last number that it said was
 * committed. Checks that it found all that was `promised` before. One time in five it may be killed while it is
 * still opening the database, otherwise while it commits: within a few milliseconds of a commit, the zeroth to fortieth.
 */
async function commitAndKill(dataFolder: string, promised: number): Promise<number> {
  const program = startProgram('commit-numbers', dataFolder);
  const killIn = (ms: number) => setTimeout(() => program.process.kill('SIGKILL'), Math.random() * ms);
  if (Math.random() < 0.2) killIn(800);
  let last = promised;
  const soon = 4;
  let left = Math.floor(Math.random() * 41);
  for await (const line of program.lines) {
    const [what, ...numbers] = line.split(' ');
    if (what === 'committed') {
      last = Number(numbers[0]);
      left -= 1;
      if (left === 0) killIn(soon);
    }
    if (what !== 'found') continue;
    const [count, found] = numbers.map(Number);
    expect(count, 'no number may be missing').toBe(found);
    expect(found).toBeGreaterThanOrEqual(promised);
    if (left === 0) killIn(soon);
  }
  await program.ended;
  expect(program.process.signalCode, 'it ends by being killed only').toBe('SIGKILL');
  return last;
}

test(`${rounds} times killed at a random moment, no acknowledged commit is lost and the database opens again`, async () => {
  const lane = async () => {
    const dataFolder = await temporaryDataFolder();
    let promised = 0;
    for (let round = 0; round < rounds / lanes; round += 1)
      promised = await commitAndKill(dataFolder, promised);
    expect(await commitAndKill(dataFolder, promised)).toBeGreaterThan(rounds);
    await rm(dataFolder, { recursive: true });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}, 600_000);
