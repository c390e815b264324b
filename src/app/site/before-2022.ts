// SPDX-License-Identifier: MPL-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { readChanges } from '../../exchange/index.ts';
import { addOrganisation, listOrganisations, Register } from '../../register/index.ts';

const autumn = new Date('2021-10-01T09:00:00Z');
const folder = new URL('../../../demo/aalborg/', import.meta.url);

/**
 * The demo organisation as somebody knew it in 2021: all that was recorded before the reorganisation of 2022, if it is not
 * in the database yet.
 */
export async function theDemoOf2021(database: Database): Promise<Register> {
  const [known] = await listOrganisations(database.query);
  if (known) return new Register(database, known.id);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name < '05');
  for (const name of files.toSorted()) await recordAll(database, name);
  return theDemoOf2021(database);
}

async function recordAll(database: Database, name: string): Promise<void> {
  const read = readChanges(readFileSync(new URL(name, folder), 'utf8'), name);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const { key, id } = read.value.organisation;
  if ((await listOrganisations(database.query)).length === 0) await addOrganisation(database.query, id, key);
  const register = new Register(database, id);
  for (const change of read.value.changes) {
    const outcome = await register.record(permitCommandLine(id, 'demo'), change, autumn);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  }
}
