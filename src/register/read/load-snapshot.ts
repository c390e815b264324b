// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { type Queryable, together } from '../../database/index.ts';
import {
  type Audience,
  type Entity,
  type EntityName,
  type Id,
  noContents,
  type Snapshot,
} from '../../organisation/index.ts';
import { eachWhenReady } from './each-when-ready.ts';
import { allOf } from './read-entities.ts';
import type { Reading } from './reading.ts';
import { shownAmong } from './shown.ts';
import { withRoom } from './with-room.ts';

/** When changes were recorded, by number. */
export type RecordedDates = ReadonlyMap<number, Date>;

/**
 * What has to have been read before an entity's public rows can be told from the others, in the order in which they are
 * asked for: while the database is busy with one that takes it long, there is always something else to take in.
 */
const leansOn: Readonly<Record<EntityName, readonly EntityName[]>> = {
  organisationProfile: [],
  unitKind: [],
  changeEvent: [],
  unit: [],
  post: ['unit'],
  membership: ['unit'],
  leadership: ['unit'],
  task: ['unit'],
  keyFigure: ['unit'],
  website: ['unit'],
  succession: ['changeEvent'],
  synonym: [],
  absence: [],
  operatorNote: [],
  person: ['membership'],
  contactPoint: ['unit', 'membership'],
  picture: ['unit', 'membership'],
  site: ['contactPoint'],
};

/** Every entity after those that it leans on. */
export const inOrder = Object.keys(leansOn) as EntityName[];

/**
 * Reads a whole snapshot. Within a transaction that sees one state of the database, so that it is consistent in itself.
 */
export async function loadSnapshot<A extends Audience>(
  tx: Queryable,
  { organisationId, asOf, audience }: Reading<A>,
  recorded: RecordedDates,
): Promise<Snapshot<A>> {
  const reading = { organisationId, asOf, audience };
  const change = await lastChange(tx, organisationId);
  const contents = noContents();
  const shown = shownAmong(contents, reading);
  const needs = (entity: EntityName) => (audience === 'public' ? leansOn[entity] : []);
  // The server is at work on the next while the rows of the last are taken in.
  await withRoom((stays) =>
    together(tx, (ask) =>
      eachWhenReady(inOrder, needs, async (entity) => {
        const read = byId(await ask(allOf(entity, reading, shown)));
        stays(read.size);
        contents[entity] = read as never;
      }),
    ),
  );
  return { ...reading, change, recorded, ...contents };
}

export function byId<K extends EntityName>(items: readonly Entity<K>[]): Map<Id, Entity<K>> {
  const found = new Map<Id, Entity<K>>();
  for (const item of items) found.set(item.id, item);
  return found;
}

/** The number of the last change that an organisation's register has recorded; 0 before the first. */
export async function lastChange(tx: Queryable, organisationId: Id): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select last_change as last from organisation where id = ${organisationId}`.execute(tx);
  return rows[0]?.last ?? 0;
}
