// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { bigOrganisation } from '../src/testing/big-organisation.ts';
import { addOrganisation, openDatabase, permitCommandLine, Register } from './product.ts';

export const bigId = '5b1c0000-0000-4000-8000-000000000001';
export const permit = permitCommandLine(bigId, 'bench');

const years = 20;

/** The last year with changes, and a day in each of those before it. */
export const thisYear = 2026;
export const pastDays = Array.from({ length: years - 1 }, (_, i) => `${thisYear - 1 - i}-12-01`);
export const today = `${thisYear}-12-01`;

/** Records the big organisation in a database without any, and gives the database's address back. */
export async function recordBigOrganisation(url: string): Promise<string> {
  const database = await openDatabase({ url, dataFolder: '' });
  try {
    await addOrganisation(database.query, bigId, 'storby');
    const register = new Register(database, bigId);
    for (const { change, at } of bigOrganisation({ units: 5000, people: 30_000, years })) {
      const recorded = await register.record(permit, change, at);
      if (!recorded.ok) throw new Error(JSON.stringify(recorded.refusals.slice(0, 3)));
    }
    await sql`analyze`.execute(database.query);
  } finally {
    await database.close();
  }
  return url;
}
