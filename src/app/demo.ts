// SPDX-License-Identifier: MPL-2.0
import { readdir, readFile } from 'node:fs/promises';
import { permitCommandLine } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import { type ChangesFile, readChanges } from '../exchange/index.ts';
import { type Change, explain, type Outcome } from '../organisation/index.ts';
import { addOrganisation, listOrganisations, Register } from '../register/index.ts';

/** The demo's files lie beside the sources and beside what is built from them. */
const folder = new URL('../../demo/aalborg/', import.meta.url);

/**
 * The register of the demo organisation, Aalborg Kommune, after recording what of it the database does not have
 * yet; `now` is when that was recorded. Where it was interrupted before, it goes on. Only the files whose names come before
 * `before` are read, where it is given.
 */
export async function loadDemo(database: Database, now: Date, before?: string): Promise<Register> {
  const files = await readDemo(before);
  const { key, id } = files.organisation;
  const known = (await listOrganisations(database.query)).find((one) => one.id === id);
  if (!known) await addOrganisation(database.query, id, key);
  const register = new Register(database, id);
  const permit = permitCommandLine(id, 'demo');
  for (const change of files.changes.slice(known?.lastChange ?? 0)) {
    taken(await register.record(permit, change, now), change.reason);
  }
  return register;
}

interface Demo {
  readonly organisation: ChangesFile['organisation'];
  readonly changes: readonly Change[];
}

/** All changes of the demo, in the order of the files' names. */
async function readDemo(before = '~'): Promise<Demo> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name < before).toSorted();
  const files = await Promise.all(names.map((name) => readDemoFile(name)));
  const [first] = files;
  if (!first) throw new Error(`no demo in ${folder.pathname}`);
  return { organisation: first.organisation, changes: files.flatMap(({ changes }) => changes) };
}

async function readDemoFile(name: string): Promise<ChangesFile> {
  return taken(readChanges(await readFile(new URL(name, folder), 'utf8'), name), name);
}

/** The demo is ours: that it is refused is a bug. */
function taken<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  const reasons = outcome.refusals.map((refusal) => `${refusal.where ?? ''} ${explain(refusal, 'en')}`);
  throw new Error(`${what}: ${reasons.join('\n')}`);
}
