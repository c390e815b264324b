// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { Id } from '../../organisation/index.ts';

/** A passkey as its owner sees it. */
export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly usedAt: Date | null;
}

/** A passkey as it is used. */
export interface KeptKey {
  readonly id: string;
  readonly accountId: Id;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
}

export async function passkeysOf(database: Queryable, accountId: Id): Promise<readonly Passkey[]> {
  const { rows } = await sql<Passkey>`
    select id, name, made_at as "madeAt", used_at as "usedAt" from passkey
    where account_id = ${accountId} order by made_at, id`.execute(database);
  return rows;
}

/** Keeps a passkey; false where it is kept already, for whomever. */
export async function keepPasskey(
  tx: Queryable,
  { id, accountId, publicKey, counter, name }: KeptKey & { readonly name: string },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`insert into passkey (id, account_id, public_key, counter, name, made_at)
    values (${id}, ${accountId}, ${Buffer.from(publicKey)}, ${counter}, ${name}, ${now})
    on conflict do nothing returning id`.execute(tx);
  return rows.length === 1;
}

/** The passkey of an account that is open. */
export async function passkeyBy(database: Queryable, id: string): Promise<KeptKey | undefined> {
  const { rows } = await sql<KeptKey>`
    select passkey.id, account_id as "accountId", public_key as "publicKey", counter::float8 as counter
    from passkey join account on account.id = account_id
    where passkey.id = ${id} and disabled_at is null`.execute(database);
  const [found] = rows;
  return found && { ...found, publicKey: new Uint8Array(found.publicKey) };
}

/** Notes that a passkey has answered a question; false where it has answered that one or a later one before. */
export async function usePasskey(
  tx: Queryable,
  { id, counter, asked }: { readonly id: string; readonly counter: number; readonly asked: Date },
): Promise<boolean> {
  const { rows } = await sql`update passkey set counter = ${counter}, used_at = ${asked}
    where id = ${id} and (used_at is null or used_at < ${asked}) returning id`.execute(tx);
  return rows.length === 1;
}

/** Takes a passkey away; gives what it was called. */
export async function dropPasskey(tx: Queryable, accountId: Id, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    delete from passkey where id = ${id} and account_id = ${accountId} returning name`.execute(tx);
  return rows[0]?.name;
}
