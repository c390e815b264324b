// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Change, Fact, Id } from '../../organisation/index.ts';
import type { Draft } from '../../register/index.ts';

/** A change as it stands in the register. */
export interface Written {
  readonly number: number;
  readonly reason: string;
  readonly facts: readonly Fact[];
}

/** A draft as far as it says what was recorded of it. */
interface Told {
  readonly id: Id;
  readonly title: string;
  readonly status: Draft['status'];
  readonly version: number;
  readonly recordedChange: number | null;
  readonly withdrawnChange: number | null;
}

/** What stands in a register: its changes in the order of their numbers, and its drafts. */
export interface Standing {
  readonly changes: readonly Written[];
  readonly drafts: readonly Told[];
}

/** Where a change came from. */
export type Origin =
  | { readonly is: 'edit'; readonly edit: Change }
  | { readonly is: 'draft' | 'takenBack'; readonly draft: Told }
  | { readonly is: 'unknown' };

export async function standingIn(database: Queryable, organisationId: Id): Promise<Standing> {
  const changes = await sql<Written>`select number, reason, facts from change
    where organisation_id = ${organisationId} order by number`.execute(database);
  const drafts = await sql<Told>`select id, title, status, version, recorded_change as "recordedChange",
    withdrawn_change as "withdrawnChange" from draft where organisation_id = ${organisationId}`.execute(
    database,
  );
  return { changes: changes.rows, drafts: drafts.rows };
}

/** Where a change came from, by what it says itself: drafts are not asked, since they may be wrong. */
export function originOf(
  { reason, facts }: Written,
  { drafts }: Standing,
  edits: ReadonlyMap<string, Change>,
): Origin {
  const edit = edits.get(reason);
  if (edit) return { is: 'edit', edit };
  const about = (is: Fact['is']) =>
    drafts.find(({ id }) =>
      facts.some((fact) => fact.is === is && fact.entity === 'changeEvent' && fact.id === id),
    );
  const recorded = about('created');
  if (recorded) return { is: 'draft', draft: recorded };
  const takenBack = about('ended');
  return takenBack ? { is: 'takenBack', draft: takenBack } : { is: 'unknown' };
}

/** Drafts that do not say of themselves what the changes say of them, each in words. */
export function halfRecorded(standing: Standing, edits: ReadonlyMap<string, Change>): readonly string[] {
  const origins = standing.changes.map((change) => ({ change, origin: originOf(change, standing, edits) }));
  const numbers = (is: Origin['is'], id: Id) =>
    origins.flatMap(({ change, origin }) =>
      origin.is === is && 'draft' in origin && origin.draft.id === id ? [change.number] : [],
    );
  return standing.drafts.flatMap((draft) => {
    const { id, status, version, recordedChange, withdrawnChange } = draft;
    const became = [...numbers('draft', id), ...numbers('takenBack', id)];
    const said = `${status} ${recordedChange} ${withdrawnChange}`;
    return saidOf(status, became) === said ? [] : [`${id}, version ${version}: ${said}, but ${became}`];
  });
}

/** What a draft that became some changes has to say: the one that recorded it, the one that took it back. */
function saidOf(status: Told['status'], [recorded, takenBack, ...more]: readonly number[]): string {
  if (more.length > 0) return 'nothing';
  if (takenBack !== undefined) return `withdrawn null ${takenBack}`;
  if (recorded !== undefined) return `recorded ${recorded} null`;
  return status === 'recorded' ? 'not recorded' : `${status} null null`;
}
