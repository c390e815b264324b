// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { addDays, type CivilDate, entityNames, type Id, type Period } from '../../organisation/index.ts';
import { tableOf } from '../tables.ts';

/**
 * The days on which anything begins or ends. Between two of them the organisation is the same every day, so one
 * snapshot serves them all.
 */
export class Eras {
  readonly #days: CivilDate[];

  constructor(days: Iterable<CivilDate>) {
    this.#days = [...new Set(days)].toSorted();
  }

  /** The days around `date` on which the organisation is as it is that day. */
  around(date: CivilDate): Period {
    const next = this.#days.findIndex((day) => day > date);
    const end = next === -1 ? this.#days.length : next;
    return { from: this.#days[end - 1] ?? null, to: this.#days[end] ?? null };
  }

  /** A day of each era that begins until and with `until`: its first, and one before all of them. */
  beginnings(until: CivilDate): readonly CivilDate[] {
    const begun = this.#days.filter((day) => day <= until);
    return [addDays(begun[0] ?? until, -1), ...begun];
  }

  /** These eras divided at some more days. */
  dividedAt(days: readonly CivilDate[]): Eras {
    return new Eras([...this.#days, ...days]);
  }
}

/** Reads the days from all tables, present and history. */
export async function readEras(tx: Queryable, organisationId: Id): Promise<Eras> {
  const names = entityNames.flatMap((entity) => [tableOf(entity).name, `${tableOf(entity).name}_history`]);
  const each = names.map(
    (name) => sql`
    select lower(valid) as day from ${sql.table(name)} where organisation_id = ${organisationId}
    union select upper(valid) from ${sql.table(name)} where organisation_id = ${organisationId}`,
  );
  const { rows } = await sql<{ day: CivilDate | null }>`${sql.join(each, sql` union `)}`.execute(tx);
  return new Eras(rows.flatMap(({ day }) => day ?? []));
}
