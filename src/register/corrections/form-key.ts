// SPDX-License-Identifier: MPL-2.0
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** The key with which an organisation signs its forms: made at first use, and the same for all who serve its site. */
export async function readFormKey({ query }: Database, organisationId: Id): Promise<Buffer> {
  await sql`insert into form_key (organisation_id, key) values (${organisationId}, ${randomBytes(32)})
    on conflict do nothing`.execute(query);
  const { rows } = await sql<{ key: Uint8Array }>`
    select key from form_key where organisation_id = ${organisationId}`.execute(query);
  const [found] = rows;
  if (!found) throw new Error('the key is not there');
  return Buffer.from(found.key);
}
