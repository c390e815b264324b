// SPDX-License-Identifier: MPL-2.0
import { createHook } from 'node:async_hooks';
import { scryptSync } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { pglite } from '../testing/databases.ts';
import { Access } from './access.ts';
import { addAccount } from './accounts.ts';

const now = new Date('2026-11-23T09:00:00Z');
const [email, password] = ['mette@strandby.example', 'kaffe i kantinen'];
let database: Database;

beforeAll(async () => {
  database = await pglite.open();
  const added = await addAccount(database.query, { email, name: 'Mette', password }, now);
  expect(added.ok).toBe(true);
  await sql`insert into account (id, email, name, created_at)
    values (gen_random_uuid(), 'invited@strandby.example', 'Inviteret', ${now})`.execute(database.query);
});
afterAll(() => database?.close());

test('a password is kept as what scrypt makes of it at the cost that OWASP asks for, with a salt of its own', async () => {
  const kept = async (who: string) => {
    const found = await sql<{ password: string }>`select password from account where email = ${who}`.execute(
      database.query,
    );
    return found.rows[0]?.password.split('$') ?? [];
  };
  const [how, salt = '', key = ''] = await kept(email);
  const owasp = { N: 2 ** 16, r: 8, p: 2, maxmem: 2 ** 27 };
  const made = scryptSync(password, Buffer.from(salt, 'base64url'), 32, owasp);
  expect([how, key]).toEqual(['scrypt', made.toString('base64url')]);
  expect(Buffer.from(salt, 'base64url')).toHaveLength(16);
  await addAccount(database.query, { email: 'bo@strandby.example', name: 'Bo', password }, now);
  const [, otherSalt, otherKey] = await kept('bo@strandby.example');
  expect(otherSalt).not.toBe(salt);
  expect(otherKey).not.toBe(key);
});

/** How often memory is filled for a password while something is done. */
async function derivations(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const init = (_: number, type: string) => {
    if (type === 'SCRYPTREQUEST') count += 1;
  };
  const hook = createHook({ init }).enable();
  await work();
  hook.disable();
  return count;
}

test.each([
  ['the right password', email, password],
  ['another password', email, 'te i kantinen'],
  ['an account that is not there', 'nobody@strandby.example', password],
  ['an account that has no password', 'invited@strandby.example', password],
  ['an address that no account can have', '\u0000', password],
  ['no password', email, ''],
])('whoever signs in with %s costs the same work', async (_, who, given) => {
  const access = new Access(database);
  const asked = { email: who, password: given, from: '10.0.0.1' };
  expect(await derivations(() => access.signIn(asked, now))).toBe(1);
});
