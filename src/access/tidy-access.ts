// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

const day = 86_400_000;
/** In days: whoever has not come by the provider for so long may have left, and nobody tells us. */
const groupsHold = 30;

/** Takes away what has served its time: roles of groups that the provider has not confirmed lately, and used-up leave. */
export async function tidyAccess({ query }: Database, now: Date): Promise<void> {
  const since = new Date(now.getTime() - groupsHold * day);
  await sql`delete from role_grant where source = 'groups' and confirmed_at < ${since}`.execute(query);
  await sql`delete from ticket where ends_at < ${now}`.execute(query);
}
