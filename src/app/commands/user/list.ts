// SPDX-License-Identifier: MPL-2.0
import type { User } from '../../../access/index.ts';
import { pathOf } from '../../../organisation/index.ts';
import { exitCodes } from '../../exit-codes.ts';
import { withDatabase } from '../../with-database.ts';
import { sayRefusals } from '../say-refusals.ts';
import { wrongUse } from './arguments.ts';
import { type Office, officeOf } from './office.ts';

/** `vejviser user list`: who can sign in, and what they may, one on a line with tabs between. */
export async function userList(args: readonly string[]): Promise<number> {
  if (args.length > 0) return wrongUse('user list');
  return withDatabase(async (database) => {
    const office = await officeOf(database, new Date());
    if (!office.ok) return sayRefusals(office.refusals);
    const { users, deciding } = office.value;
    for (const user of await users.all(deciding)) console.log(lineOf(office.value, user));
    return exitCodes.done;
  });
}

function lineOf({ deciding: { snapshot } }: Office, { email, name, isClosed, grants }: User): string {
  const roles = grants.map(({ role, unitId }) => {
    if (unitId === null) return role;
    return `${role}@${snapshot.unit.has(unitId) ? pathOf(snapshot, unitId) : unitId}`;
  });
  return [email, name, isClosed ? 'closed' : roles.join(',')].join('\t');
}
