// SPDX-License-Identifier: MPL-2.0
import { addAccount, grant } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import type { Id } from '../organisation/index.ts';

interface NewEditor {
  readonly organisationId: Id;
  /** `name@strandby.example` is the address. */
  readonly name: string;
  readonly role?: 'reader' | 'editor' | 'administrator';
  /** Null: the whole organisation. */
  readonly unitId: Id | null;
}

/** Makes an account with one role; gives its identifier. */
export async function anAccount(
  database: Database,
  { organisationId, name, role = 'editor', unitId }: NewEditor,
): Promise<Id> {
  const about = { email: `${name.toLowerCase()}@strandby.example`, name, password: 'kaffe i kantinen' };
  const account = await addAccount(database.query, about, new Date('2021-06-01T10:00:00Z'));
  if (!account.ok) throw new Error(JSON.stringify(account.refusals));
  await grant(database.query, account.value.id, { organisationId, role, unitId });
  return account.value.id;
}
