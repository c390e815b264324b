// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { type Reach, reachOf } from '../../access/index.ts';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** One who may change something of an organisation, and what of it. */
export interface EditorToTell {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
  readonly reach: Reach;
  readonly grants: Parameters<typeof reachOf>[0];
}

type Row = Omit<EditorToTell, 'reach'>;

/** Those who may change something of an organisation and can sign in, by e-mail. */
export async function readEditors(tx: Queryable, organisationId: Id): Promise<readonly EditorToTell[]> {
  const { rows } = await sql<Row>`
    select a.id, a.email, a.name, jsonb_agg(jsonb_build_object(
      'organisationId', g.organisation_id, 'role', g.role, 'unitId', g.unit_id)) as grants
    from account a join role_grant g on g.account_id = a.id
    where g.organisation_id = ${organisationId} and a.disabled_at is null
    group by a.id order by a.email`.execute(tx);
  return rows.flatMap((account) => {
    const reach = reachOf(account.grants, organisationId, 'edit');
    return reach.length === 0 ? [] : [{ ...account, reach }];
  });
}
