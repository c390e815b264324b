// SPDX-License-Identifier: MPL-2.0
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { addAccount, grant, isRole, roles } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import {
  asOf,
  civilDateAt,
  type Outcome,
  refuse,
  refused,
  success,
  unitAt,
} from '../../organisation/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';
import { theRegister } from './the-register.ts';

export const userAddUsage = 'EMAIL --name NAME --role ROLE [--unit PATH]';

/** `vejviser user add`: makes an account with a role; its password is the first line that comes in, else one is made up and printed. */
export async function userAdd(args: readonly string[]): Promise<number> {
  const wanted = userArguments(args);
  if (!wanted)
    return sayRefusals(
      [refuse('command-wrong-use', { usage: `user add ${userAddUsage}` })],
      exitCodes.wrongUse,
    );
  const given = process.stdin.isTTY ? '' : ((await text(process.stdin)).split(/\r?\n/)[0] ?? '');
  const password = given || randomBytes(15).toString('base64url');
  return withDatabase(async (database) => {
    const outcome = await addUser(database, { ...wanted, password }, new Date());
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    console.log(`${wanted.email} kan logge ind på /admin. / ${wanted.email} can sign in at /admin.`);
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
  const { role } = user;
  if (!isRole(role)) return refused(refuse('role-unknown', { role, known: roles.join(', ') }));
  const found = await theRegister(database);
  if (!found.ok) return found;
  const { organisationId } = found.value;
  const today = civilDateAt(now);
  const snapshot = await found.value.snapshot('full', asOf(today));
  const unit = user.unit === '' ? null : unitAt(snapshot, user.unit);
  if (unit === undefined) return refused(refuse('import-no-such-place', { path: user.unit, date: today }));
  return database.transaction(async (tx) => {
    const account = await addAccount(tx, user, now);
    if (!account.ok) return account;
    await grant(tx, account.value.id, { organisationId, role, unitId: unit?.id ?? null });
    return success(null);
  });
}

function userArguments(args: readonly string[]): Omit<NewUser, 'password'> | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { name: { type: 'string' }, role: { type: 'string' }, unit: { type: 'string', default: '' } },
      allowPositionals: true,
    });
    const [email, ...more] = positionals;
    const { name, role, unit } = values;
    if (!email || !name || !role || more.length > 0) return undefined;
    return { email, name, role, unit: unit.replace(/^\/+|\/+$/g, '') };
  } catch {
    return undefined;
  }
}
