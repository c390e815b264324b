// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { bigOrganisation } from '../src/testing/big-organisation.ts';
import { addOrganisation, backup, openDatabase, permitCommandLine, Register, restore } from './product.ts';

export const bigId = '5b1c0000-0000-4000-8000-000000000001';
export const permit = permitCommandLine(bigId, 'bench');

const size = { units: 5000, people: 30_000, years: 20 };
const thisYear = 2026;

/** A day after the last change, and one in each year before. */
export const today = `${thisYear}-12-01`;
export const pastDays = Array.from({ length: size.years - 1 }, (_, i) => `${thisYear - 1 - i}-12-01`);

/**
 * Fills a database with the big organisation and gives its address back. Recording it change by change takes some
 * minutes, so the first run keeps a backup of it in .cache/, and later ones bring that back.
 */
export async function fillWithBigOrganisation(url: string): Promise<string> {
  const database = await openDatabase({ url, dataFolder: '' });
  try {
    const file = backupFile();
    if (existsSync(file) && (await restore(database, file)).ok) return url;
    console.log('Recording 5,000 units and 30,000 people with 20 years of changes, this once …');
    await record(database);
    await sql`analyze`.execute(database.query);
    await backup(database, file);
    return url;
  } finally {
    await database.close();
  }
}

async function record(database: Awaited<ReturnType<typeof openDatabase>>): Promise<void> {
  await addOrganisation(database.query, bigId, 'storby');
  const register = new Register(database, bigId);
  for (const { change, at } of bigOrganisation(size)) {
    const recorded = await register.record(permit, change, at);
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.refusals.slice(0, 3)));
  }
}

/** Has another name when the organisation, or the tables it lies in, would come out otherwise. */
function backupFile(): string {
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
