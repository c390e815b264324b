// SPDX-License-Identifier: MPL-2.0
import { userInfo } from 'node:os';
import {
  Access,
  type Deciding,
  type Grant,
  isRole,
  permitCommandLine,
  roles,
  type User,
} from '../../../access/index.ts';
import type { Database } from '../../../database/index.ts';
import {
  asOf,
  civilDateAt,
  type Outcome,
  refuse,
  refused,
  success,
  unitAt,
} from '../../../organisation/index.ts';
import { theRegister } from '../the-register.ts';

/** The users of the organisation in the database, and leave to decide on them, for whoever may run commands. */
export interface Office {
  readonly users: Access['users'];
  readonly deciding: Deciding;
  readonly today: string;
}

export async function officeOf(database: Database, now: Date): Promise<Outcome<Office>> {
  const found = await theRegister(database);
  if (!found.ok) return found;
  const today = civilDateAt(now);
  const snapshot = await found.value.snapshot('full', asOf(today));
  const permit = permitCommandLine(found.value.organisationId, userInfo().username);
  return success({ users: new Access(database).users, deciding: { permit, snapshot }, today });
}

/** The role that somebody wrote; `path` is that of a unit, empty for the whole organisation. */
export function roleNamed({ deciding, today }: Office, role: string, path: string): Outcome<Grant> {
  if (!isRole(role)) return refused(refuse('role-unknown', { role, known: roles.join(', ') }));
  const { organisationId } = deciding.permit;
  const unit = path === '' ? null : unitAt(deciding.snapshot, path);
  if (unit === undefined) return refused(refuse('import-no-such-place', { path, date: today }));
  return success({ organisationId, role, unitId: unit?.id ?? null });
}

/** The user with an e-mail. */
export async function userNamed({ users, deciding }: Office, email: string): Promise<Outcome<User>> {
  const wanted = email.trim().toLowerCase();
  const user = (await users.all(deciding)).find((one) => one.email === wanted);
  return user ? success(user) : refused(refuse('account-unknown', { email }));
}
