// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { isWithin, type Permit } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import {
  type CivilDate,
  type FullSnapshot,
  type Id,
  type Outcome,
  refuse,
  refused,
  success,
} from '../../organisation/index.ts';
import { readEditors } from '../outbox/editors.ts';
import type { Review, Reviews } from './review.ts';

/** Who answers for a unit and how often it is looked at, as somebody wants it; null: as the unit above. */
export interface Arrangement {
  /** The e-mail of one who edits the unit. */
  readonly email: string | null;
  readonly everyDays: number | null;
}

/** Something of a unit that is to be said by one with leave, on the organisation as it is today. */
export interface Reviewing {
  readonly permit: Permit;
  readonly snapshot: FullSnapshot;
  readonly unitId: Id;
}

const mostDays = 3_650;

/** Whether what is said of units is still right, and who answers for that. Kept beside the register: it says nothing of the organisation. */
export class UnitReviews {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** What units themselves say; a unit that is not among them says nothing. */
  async all(): Promise<Reviews> {
    const { rows } = await sql<Review & { unitId: Id }>`
      select r.unit_id as "unitId", r.every_days as "everyDays", r.confirmed_on as "confirmedOn", r.confirmed_by as "confirmedBy",
        case when a.id is not null then jsonb_build_object('id', a.id, 'email', a.email, 'name', a.name) end as responsible
      from review r left join account a on a.id = r.responsible_id and a.disabled_at is null
      where r.organisation_id = ${this.#organisationId}`.execute(this.#database.query);
    return new Map(rows.map(({ unitId, ...review }) => [unitId, review]));
  }

  /** Says of a unit that all is still right on a day. */
  async confirm(reviewing: Reviewing, on: CivilDate): Promise<Outcome<true>> {
    if (!may(reviewing)) return refused(refuse('not-permitted'));
    const { permit, unitId } = reviewing;
    await sql`insert into review (organisation_id, unit_id, confirmed_on, confirmed_by)
      values (${this.#organisationId}, ${unitId}, ${on}, ${permit.actor})
      on conflict (organisation_id, unit_id) do update set confirmed_on = excluded.confirmed_on, confirmed_by = excluded.confirmed_by`.execute(
      this.#database.query,
    );
    return success(true);
  }

  /** Says who answers for a unit and all below it that say nothing else, and how often they are looked at. */
  async arrange(reviewing: Reviewing, { email, everyDays }: Arrangement): Promise<Outcome<true>> {
    if (!may(reviewing)) return refused(refuse('not-permitted'));
    if (everyDays !== null && !(Number.isInteger(everyDays) && everyDays >= 1 && everyDays <= mostDays))
      return refused(refuse('review-days', { most: String(mostDays) }, 'dage'));
    const { snapshot, unitId } = reviewing;
    const editors = email === null ? [] : await readEditors(this.#database.query, this.#organisationId);
    const responsible = editors.find(
      (editor) => editor.email === email?.trim().toLowerCase() && isWithin(editor.reach, [snapshot], unitId),
    );
    if (email !== null && !responsible)
      return refused(refuse('review-responsible', { email: email.slice(0, 200) }, 'ansvarlig'));
    await sql`insert into review (organisation_id, unit_id, responsible_id, every_days)
      values (${this.#organisationId}, ${unitId}, ${responsible?.id ?? null}, ${everyDays})
      on conflict (organisation_id, unit_id) do update set responsible_id = excluded.responsible_id, every_days = excluded.every_days`.execute(
      this.#database.query,
    );
    return success(true);
  }

  /** Since when posts that somebody has held before are without a holder, by post. */
  async vacantSince(today: CivilDate): Promise<ReadonlyMap<Id, CivilDate>> {
    const { rows } = await sql<{ id: Id; since: CivilDate }>`
      select post_id as id, max(upper(valid)) as since from membership
      where organisation_id = ${this.#organisationId} and upper(valid) <= ${today} group by post_id`.execute(
      this.#database.query,
    );
    return new Map(rows.map(({ id, since }) => [id, since]));
  }
}

function may({ permit, snapshot, unitId }: Reviewing): boolean {
  return snapshot.unit.has(unitId) && isWithin(permit.reach, [snapshot], unitId);
}
