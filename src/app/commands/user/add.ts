// SPDX-License-Identifier: MPL-2.0
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Database } from '../../../database/index.ts';
import { type Outcome, success } from '../../../organisation/index.ts';
import { exitCodes } from '../../exit-codes.ts';
import { withDatabase } from '../../with-database.ts';
import { sayRefusals } from '../say-refusals.ts';
import { readUserArguments, wrongUse } from './arguments.ts';
import { officeOf, roleNamed } from './office.ts';

export const userAddUsage = 'EMAIL --name NAME --role ROLE [--unit PATH]';

/** `vejviser user add`: makes an account with a role; its password is the first line that comes in, else one is made up and printed. */
export async function userAdd(args: readonly string[]): Promise<number> {
  const wanted = readUserArguments(args, ['name', 'role'], ['unit']);
  if (!wanted) return wrongUse(`user add ${userAddUsage}`);
  const given = process.stdin.isTTY ? '' : ((await text(process.stdin)).split(/\r?\n/)[0] ?? '');
  const password = given || randomBytes(15).toString('base64url');
  const { email, name, role, unit } = wanted;
  return withDatabase(async (database) => {
    const outcome = await addUser(database, { email, name, role, unit, password }, new Date());
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    console.log(`${email} kan logge ind på /admin. / ${email} can sign in at /admin.`);
    if (!given) console.log(`Adgangskode / Password: ${password}`);
    return exitCodes.done;
  });
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: string;
  /** The path of the unit that the role is for; empty: the whole organisation. */
  readonly unit: string;
}

/** Makes an account with a role, whole or not at all. */
export async function addUser(database: Database, user: NewUser, now: Date): Promise<Outcome<null>> {
  const office = await officeOf(database, now);
  if (!office.ok) return office;
  const role = roleNamed(office.value, user.role, user.unit);
  if (!role.ok) return role;
  const { users, deciding } = office.value;
  const added = await users.add({ ...user, role: role.value }, deciding, now);
  return added.ok ? success(null) : added;
}
