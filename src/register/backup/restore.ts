// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { sql } from 'kysely';
import type { Database, Queryable } from '../../database/index.ts';
import { type Outcome, type Refusal, refuse, refused, success } from '../../organisation/index.ts';
import { eraseAgain, type Listed } from '../erasure/list.ts';
import { onDisk, type Saved } from './backup.ts';
import { ending, format, heading, migrationsOf } from './lines.ts';
import { contradicts, putIn } from './put-in.ts';
import { Damaged, readLines } from './read-lines.ts';
import { prepareSession } from './rows.ts';
import { keptTables } from './tables.ts';

/** Leaves the transaction so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What has been erased since a backup was made, to be erased again; and the instant at which that is. */
export interface Since {
  readonly erasures: readonly Listed[];
  readonly now: Date;
}

/** What was brought back, the digest as it was saved; and how many people of it were erased again. */
export type Restored = Saved & { readonly erasedAgain: number };

/**
 * Brings back what a backup holds, into a database that has its tables and nothing in them: all of it, with history
 * and the numbers of changes as they were, or nothing. Every rule of the register is asked again on the way. People who
 * were erased since are erased again, before anyone can see them.
 */
export async function restore(database: Database, file: string, since?: Since): Promise<Outcome<Restored>> {
  try {
    return success(
      await database.transaction(async (tx) => {
        const saved = await restoreWithin(tx, file);
        return { ...saved, erasedAgain: since ? await eraseAgain(tx, since.erasures, since.now) : 0 };
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    const name = basename(file);
    if (error instanceof Damaged)
      return refused(refuse('backup-damaged', { file: name, reason: error.message }));
    if (onDisk(error)) return refused(refuse('backup-unreadable', { file, reason: error.message }));
    throw error;
  }
}

async function restoreWithin(tx: Queryable, file: string): Promise<Saved> {
  await prepareSession(tx);
  await refuseUnlessEmpty(tx);
  const lines = readLines(file);
  const first = await lines.next();
  if (first.done) throw new Damaged('it is empty');
  await refuseUnlessKnown(tx, file, first.value);
  const saved = await restoreRows(tx, lines, first.value);
  await sql`analyze`.execute(tx);
  await askRules(tx);
  return saved;
}

async function askRules(tx: Queryable): Promise<void> {
  try {
    await sql`set constraints all immediate`.execute(tx);
  } catch (error) {
    throw contradicts(error) ? new Damaged(error.message) : error;
  }
}

async function refuseUnlessEmpty(tx: Queryable): Promise<void> {
  for (const { name } of await keptTables(tx)) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(tx);
    if (rows.length > 0) throw new Refused(refuse('database-not-empty', { table: name }));
  }
}

async function refuseUnlessKnown(tx: Queryable, file: string, line: string): Promise<void> {
  const read = heading.safeParse(parsed(line));
  if (!read.success) throw new Damaged('it does not begin as a backup does');
  const known = await migrationsOf(tx);
  const unknown = read.data.migrations.find((name) => !known.includes(name));
  const made = read.data.format > format ? `format ${read.data.format}` : unknown;
  if (made) throw new Refused(refuse('backup-too-new', { file: basename(file), made }));
}

/** Puts the rows in and holds what was read against what the last line says. */
async function restoreRows(tx: Queryable, lines: AsyncIterable<string>, first: string): Promise<Saved> {
  const [all, content] = [createHash('sha256').update(`${first}\n`), createHash('sha256')];
  const put = await putIn(tx);
  let rows = 0;
  let last: string | undefined;
  for await (const line of lines) {
    if (last !== undefined) {
      all.update(`${last}\n`);
      content.update(`${last}\n`);
      rows++;
      await put.line(last);
    }
    last = line;
  }
  await put.rest();
  const told = ending.safeParse(parsed(last ?? ''));
  if (!told.success) throw new Damaged('it has no end');
  const digest = content.digest('hex');
  if (told.data.sha256 !== all.digest('hex') || told.data.digest !== digest || told.data.rows !== rows) {
    throw new Damaged('its contents are not what was saved');
  }
  return { rows, digest };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Damaged('a line cannot be read');
  }
}
