// SPDX-License-Identifier: MPL-2.0
import pg from 'pg';
import { timeOf } from '../../timing/samples.ts';

const tables = [
  ...['organisation_profile', 'unit_kind', 'unit', 'site', 'person', 'post', 'leadership', 'membership'],
  ...['contact_point', 'task', 'key_figure', 'website', 'change_event', 'succession'],
  ...['synonym', 'absence', 'operator_note', 'picture'],
];

/** How long it takes to read an organisation as of a day as one would without further thought, in ms. */
export async function readPlainly(url: string, organisationId: string, day: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await timeOf(async () => {
      const contents = new Map<string, ReadonlyMap<string, object>>();
      for (const table of tables) contents.set(table, await readTable(client, table, organisationId, day));
      return contents;
    });
  } finally {
    await client.end();
  }
}

async function readTable(client: pg.Client, table: string, organisationId: string, day: string) {
  const question = `select * from ${table} where organisation_id = $1 and valid @> $2::date`;
  const { rows } = await client.query<{ id: string }>(question, [organisationId, day]);
  return new Map(rows.map((row) => [row.id, row]));
}
