// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id, PictureFile } from '../../organisation/index.ts';

/** Keeps a picture's bytes under their digest; where they are there already they are the same. */
export async function keepFile(
  tx: Queryable,
  organisationId: Id,
  { digest, width, height, variants }: PictureFile,
): Promise<void> {
  await sql`insert into picture_file (organisation_id, digest, width, height)
    values (${organisationId}, ${digest}, ${width}, ${height}) on conflict do nothing`.execute(tx);
  for (const variant of variants)
    await sql`insert into picture_bytes (organisation_id, digest, width, bytes)
      values (${organisationId}, ${digest}, ${variant.width}, ${Buffer.from(variant.bytes)}) on conflict do nothing`.execute(
      tx,
    );
}

/** Lets go of the bytes that no picture has, now or in its history; for an erasure alone, which may. */
export async function forgetUnused(tx: Queryable, organisationId: Id): Promise<void> {
  const used = sql`select digest from picture where organisation_id = ${organisationId}
    union select digest from picture_history where organisation_id = ${organisationId}`;
  for (const table of ['picture_bytes', 'picture_file'])
    await sql`delete from ${sql.table(table)}
      where organisation_id = ${organisationId} and digest not in (${used})`.execute(tx);
}
