// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { erasedName } from '../../organisation/index.ts';
import type { Broken } from './broken.ts';

/** People who were erased and of whom the register nevertheless tells something, now or in its history. */
export async function erasedButThere(tx: Queryable): Promise<readonly Broken[]> {
  const of = (table: string, column: string, which = sql`true`) =>
    ['', '_history'].map(
      (part) => sql`select ${table} as place, e.person_id as id from erasure e
        join ${sql.table(table + part)} t on t.organisation_id = e.organisation_id and t.${sql.ref(column)} = e.person_id
        where ${which}`,
    );
  const contact = ['', '_history'].flatMap((part) =>
    ['', '_history'].map(
      (held) => sql`select 'contact_point', e.person_id from erasure e
        join ${sql.table(`membership${held}`)} m on m.organisation_id = e.organisation_id and m.person_id = e.person_id
        join ${sql.table(`contact_point${part}`)} c on c.organisation_id = m.organisation_id and c.membership_id = m.id`,
    ),
  );
  const { givenName, familyName } = erasedName;
  const named = sql`(t.given_name, t.family_name) is distinct from (${givenName}, ${familyName})`;
  const places = [
    ...of('person', 'id', named),
    ...of('absence', 'person_id'),
    ...of('absence', 'stand_in_id'),
    ...of('picture', 'person_id'),
    ...contact,
  ];
  const { rows } = await sql<{ place: string; id: string }>`${sql.join(places, sql` union `)}`.execute(tx);
  return rows.map(({ place, id }) => ({ rule: 'erased-stays-erased', example: `${place} ${id}` }));
}
