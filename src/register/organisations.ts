// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../database/index.ts';
import type { Id } from '../organisation/index.ts';

/** An organisation in this installation: its identifier, the key it goes by on this machine, its last change. */
export interface OrganisationRecord {
  readonly id: Id;
  readonly key: string;
  readonly lastChange: number;
}

/** The organisations of this installation, by key. */
export async function listOrganisations(database: Queryable): Promise<readonly OrganisationRecord[]> {
  const { rows } = await sql<OrganisationRecord>`
    select id, key, last_change as "lastChange" from organisation order by key`.execute(database);
  return rows;
}

/** Makes room for an organisation, if it has none. Nothing is known of it until a change is recorded. */
export async function addOrganisation(database: Queryable, id: Id, key: string): Promise<void> {
  await sql`insert into organisation (id, key) values (${id}, ${key})
    on conflict (id) do nothing`.execute(database);
}
