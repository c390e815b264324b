// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { Damaged } from './read-lines.ts';
import { keptTables } from './tables.ts';

/** How many rows, and how many characters of them, go to the database at a time. */
const [manyRows, manyCharacters] = [2_000, 4_000_000];

const row = /^\["(\w+)",(\{.*\})\]$/s;

/** Takes the lines of a backup and puts their rows in, many at a time, in the order in which they come. */
export interface PutIn {
  readonly line: (line: string) => Promise<void>;
  readonly rest: () => Promise<void>;
}

export async function putIn(tx: Queryable): Promise<PutIn> {
  const known = new Set((await keptTables(tx)).map(({ name }) => name));
  let table = '';
  let waiting: string[] = [];
  let [size, columns] = [0, [] as readonly string[]];
  const rest = async () => {
    if (waiting.length > 0) await insert(tx, table, columns, waiting);
    [waiting, size] = [[], 0];
  };
  const line = async (said: string) => {
    const [, name = '', values = ''] = row.exec(said) ?? [];
    if (!known.has(name)) throw new Damaged('a line is not a row of a table');
    if (name !== table || waiting.length >= manyRows || size > manyCharacters) await rest();
    // Columns that have come since the backup was made are left to what the database fills in.
    if (name !== table) [table, columns] = [name, columnsOf(values)];
    waiting.push(values);
    size += values.length;
  };
  return { line, rest };
}

function columnsOf(row: string): readonly string[] {
  try {
    return Object.keys(JSON.parse(row));
  } catch {
    throw new Damaged('a row cannot be read');
  }
}

async function insert(tx: Queryable, table: string, columns: readonly string[], rows: readonly string[]) {
  const into = sql.join(columns.map((column) => sql.ref(column)));
  try {
    await sql`insert into ${sql.table(table)} (${into}) overriding system value
      select ${into} from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
      tx,
    );
  } catch (error) {
    throw contradicts(error) ? new Damaged(`${table}: ${error.message}`) : error;
  }
}

/** PostgreSQL's classes of errors for values that cannot be, for columns it does not know, and for rules broken. */
export function contradicts(error: unknown): error is Error {
  return /^(22|23|42703)/.test(String((error as { code?: string }).code));
}
