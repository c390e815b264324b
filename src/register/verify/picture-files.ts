// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Broken } from './broken.ts';

/** Files that are not what their digest says, that nothing refers to, or that are lacking where something does. */
export async function pictureFiles(tx: Queryable): Promise<readonly Broken[]> {
  const { rows } = await sql<{ digest: string }>`
    with used as (
      select organisation_id, digest from picture union select organisation_id, digest from picture_history
    ), kept as (
      select organisation_id, digest, encode(sha256(string_agg(bytes, '' order by width)), 'hex') as is
      from picture_bytes group by 1, 2
    ), listed as (
      select organisation_id, digest from picture_file
    )
    select coalesce(used.digest, kept.digest, listed.digest) as digest
    from used full join kept using (organisation_id, digest) full join listed using (organisation_id, digest)
    where used.digest is null or listed.digest is null or kept.is is distinct from kept.digest`.execute(tx);
  return rows.map(({ digest }) => ({ rule: 'pictures-have-their-files', example: digest }));
}
