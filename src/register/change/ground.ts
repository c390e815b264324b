// SPDX-License-Identifier: MPL-2.0
import type { Queryable } from '../../database/index.ts';
import { asOf, type Id } from '../../organisation/index.ts';
import type { Snapshots } from '../read/snapshots.ts';
import type { Ground } from './planned-days.ts';
import { readTimelines } from './timelines.ts';

/** What the register has, as a transaction sees it. */
export function groundIn(tx: Queryable, snapshots: Snapshots, organisationId: Id): Ground {
  return {
    day: (date) => snapshots.within(tx, 'full', asOf(date)),
    timeline: async (entity, id) => (await readTimelines(tx, organisationId, entity, [id])).get(id) ?? [],
  };
}
