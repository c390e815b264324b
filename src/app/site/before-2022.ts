// SPDX-License-Identifier: MPL-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { readChanges } from '../../exchange/index.ts';
import { addOrganisation, Register } from '../../register/index.ts';

const folder = new URL('../../../demo/aalborg/', import.meta.url);

/** The demo organisation as somebody knew it in 2021: all that was recorded before the reorganisation of 2022. */
export async function demoOf2021(database: Database, now: Date): Promise<Register> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name < '05');
  let register: Register | undefined;
  for (const name of names.toSorted()) {
    const read = readChanges(readFileSync(new URL(name, folder), 'utf8'), name);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    const { key, id } = read.value.organisation;
    if (!register) await addOrganisation(database.query, id, key);
    register ??= new Register(database, id);
    for (const change of read.value.changes) {
      const outcome = await register.record(permitCommandLine(id, 'demo'), change, now);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    }
  }
  return register ?? Promise.reject(new Error('no demo'));
}
