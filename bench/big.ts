// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { bigOrganisation, type Size } from '../src/testing/big-organisation.ts';
import {
  addOrganisation,
  backup,
  migrate,
  openDatabase,
  permitCommandLine,
  Register,
  restore,
} from './product.ts';

export const bigId = '5b1c0000-0000-4000-8000-000000000001';
export const permit = permitCommandLine(bigId, 'bench');

/** One that is nothing but large: more units than any municipality has. */
export const treeId = '5b1c0000-0000-4000-8000-000000000002';

const size = { units: 5000, people: 30_000, years: 20 };
const treeSize = { units: 10_000, people: 2_000, years: 0 };
const thisYear = 2026;

/** A day after the last change, and one in each year before. */
export const today = `${thisYear}-12-01`;

/** The clock of those who ask: always the same day, as what the public may know is worked out once for each. */
export const noon = () => new Date(`${today}T12:00:00Z`);
export const pastDays = Array.from({ length: size.years - 1 }, (_, i) => `${thisYear - 1 - i}-12-01`);

/** Fills a database with the big organisation and gives its address back. */
export async function fillWithBigOrganisation(url: string): Promise<string> {
  await fill({ url, dataFolder: '' }, bigId, size);
  return url;
}

/** Makes an embedded database with the big organisation and gives its folder back. */
export async function makeBig(dataFolder: string): Promise<string> {
  await fill({ url: null, dataFolder }, bigId, size);
  return dataFolder;
}

/** Makes an embedded database with 10,000 units and gives its folder back. */
export async function makeTree(dataFolder: string): Promise<string> {
  await fill({ url: null, dataFolder }, treeId, treeSize);
  return dataFolder;
}

/**
 * Recording an organisation change by change takes some minutes, so the first run keeps a backup of it in .cache/, and
 * later ones bring that back.
 */
async function fill(where: Parameters<typeof openDatabase>[0], id: string, size: Size): Promise<void> {
  const database = await openDatabase(where);
  try {
    if (where.url === null) await migrate(database);
    const file = backupFile(size);
    if (existsSync(file) && (await restore(database, file)).ok) return;
    console.log(
      `Recording ${size.units} units and ${size.people} people with ${size.years} years of changes, this once …`,
    );
    await record(database, id, size);
    await sql`analyze`.execute(database.query);
    await backup(database, file);
  } finally {
    await database.close();
  }
}

async function record(
  database: Awaited<ReturnType<typeof openDatabase>>,
  id: string,
  size: Size,
): Promise<void> {
  const permit = permitCommandLine(id, 'bench');
  await addOrganisation(database.query, id, 'storby');
  const register = new Register(database, id);
  for (const { change, at } of bigOrganisation(size)) {
    const recorded = await register.record(permit, change, at);
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.refusals.slice(0, 3)));
  }
}

/** Has another name when the organisation, or the tables it lies in, would come out otherwise. */
function backupFile(size: Size): string {
  const hash = createHash('sha256').update(JSON.stringify(size));
  for (const folder of ['../src/testing/big-organisation/', '../src/database/migrations/']) {
    const path = new URL(folder, import.meta.url);
    for (const name of readdirSync(path).toSorted()) hash.update(readFileSync(new URL(name, path)));
  }
  hash.update(readFileSync(new URL('../src/testing/big-organisation.ts', import.meta.url)));
  const kept = new URL('../.cache/bench/', import.meta.url);
  mkdirSync(kept, { recursive: true });
  return fileURLToPath(new URL(`big-${hash.digest('hex').slice(0, 12)}.backup`, kept));
}
