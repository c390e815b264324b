// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../../database/index.ts';
import { type Outcome, success } from '../../../organisation/index.ts';
import type { Config } from '../../config.ts';
import { exitCodes } from '../../exit-codes.ts';
import { withDatabase } from '../../with-database.ts';
import { sayRefusals } from '../say-refusals.ts';
import { readUserArguments, wrongUse } from './arguments.ts';
import { type Office, officeOf, roleNamed, userNamed } from './office.ts';

const roleUsage = 'EMAIL --role ROLE [--unit PATH]';
export const usages = { addRole: roleUsage, removeRole: roleUsage, link: 'EMAIL', close: 'EMAIL' };

/** `vejviser user add-role`: gives a user a role more. */
export const userAddRole = (args: readonly string[]) => decideRole(args, 'add-role', giveRole);
/** `vejviser user remove-role`: takes a role from a user. */
export const userRemoveRole = (args: readonly string[]) => decideRole(args, 'remove-role', takeRole);

/** `vejviser user link`: prints a link by which a user chooses a new password. */
export const userLink = (args: readonly string[]) =>
  decide(args, 'link', async ({ office, email, config }) => {
    const user = await userNamed(office, email);
    if (!user.ok) return user;
    const token = await office.users.inviteAgain(user.value, office.deciding, new Date());
    const { publicUrl, host, port } = config;
    return token.ok
      ? success(`${publicUrl ?? `http://${host}:${port}`}/admin/velkommen/${token.value}`)
      : token;
  });

/** `vejviser user close`: closes the account of a user. */
export const userClose = (args: readonly string[]) =>
  decide(args, 'close', async ({ office, email }) => {
    const user = await userNamed(office, email);
    if (!user.ok) return user;
    const closed = await office.users.close(user.value, office.deciding, new Date());
    return closed.ok
      ? success(`${email} kan ikke logge ind mere. / ${email} cannot sign in any more.`)
      : closed;
  });

interface Asked {
  readonly office: Office;
  readonly email: string;
  readonly role: string;
  readonly unit: string;
  readonly config: Config;
}

function giveRole({ office, email, role, unit }: Asked): Promise<Outcome<string>> {
  return withRole({ office, email, role, unit }, 'giveRole', 'har rollen. / has the role.');
}

function takeRole({ office, email, role, unit }: Asked): Promise<Outcome<string>> {
  return withRole({ office, email, role, unit }, 'takeRole', 'har ikke rollen. / does not have the role.');
}

async function withRole(
  { office, email, role, unit }: Omit<Asked, 'config'>,
  deed: 'giveRole' | 'takeRole',
  said: string,
): Promise<Outcome<string>> {
  const user = await userNamed(office, email);
  if (!user.ok) return user;
  const grant = roleNamed(office, role, unit);
  if (!grant.ok) return grant;
  const outcome = await office.users[deed](user.value, grant.value, office.deciding, new Date());
  return outcome.ok ? success(`${email} ${said}`) : outcome;
}

type Decision = (asked: Asked) => Promise<Outcome<string>>;

function decideRole(args: readonly string[], name: string, decision: Decision): Promise<number> {
  return decide(args, name, decision, ['role'], ['unit'], roleUsage);
}

/** Does what a command asks, and prints what has come of it. */
async function decide(
  args: readonly string[],
  name: string,
  decision: Decision,
  needed: readonly 'role'[] = [],
  possible: readonly 'unit'[] = [],
  usage = 'EMAIL',
): Promise<number> {
  const wanted = readUserArguments(args, needed, possible);
  if (!wanted) return wrongUse(`user ${name} ${usage}`);
  return withDatabase(async (database: Database, config: Config) => {
    const office = await officeOf(database, new Date());
    if (!office.ok) return sayRefusals(office.refusals);
    const outcome = await decision({ office: office.value, ...wanted, config });
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    console.log(outcome.value);
    return exitCodes.done;
  });
}
