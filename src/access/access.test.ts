// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { databases } from '../testing/databases.ts';
import { aRegister } from '../testing/registers.ts';
import { Access } from './access.ts';
import { addAccount } from './accounts.ts';
import { grant } from './grants.ts';

const minute = 60_000;
const start = new Date('2026-11-23T09:00:00Z');
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * minute);
const password = 'kaffe i kantinen';

describe.each(databases)('on $name', ({ open }) => {
  let database: Database;
  let access: Access;
  let organisationId: string;
  beforeAll(async () => {
    database = await open();
    ({ organisationId } = await aRegister(database));
    access = new Access(database);
    const account = await addAccount(
      database.query,
      { email: 'Mette@Strandby.example', name: 'Mette', password },
      start,
    );
    if (!account.ok) throw new Error('no account');
    for (let twice = 0; twice < 2; twice++)
      await grant(database.query, account.value.id, { organisationId, role: 'editor', unitId: null });
  });
  afterAll(() => database.close());

  const signIn = (email = 'mette@strandby.example', given = password, from = '10.0.0.1', now = start) =>
    access.signIn({ email, password: given, from }, now);
  const token = async () => {
    const outcome = await signIn();
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  };

  test('one signs in by e-mail, however it is written, and password, and has the roles that were given', async () => {
    const outcome = await signIn(' METTE@strandby.example ');
    expect(outcome.ok).toBe(true);
    const signedIn = outcome.ok ? await access.signedIn(outcome.value, start) : undefined;
    expect(signedIn).toMatchObject({
      account: { email: 'mette@strandby.example', name: 'Mette' },
      grants: [{ organisationId, role: 'editor', unitId: null }],
    });
  });

  test('a wrong password and an account that is not there are answered alike', async () => {
    const [wrong, nobody] = [
      await signIn(undefined, 'te i kantinen'),
      await signIn('nobody@strandby.example'),
    ];
    expect(wrong).toEqual(nobody);
    expect(wrong).toMatchObject({ ok: false, refusals: [{ code: 'sign-in-wrong' }] });
  });

  test('after ten failures in a quarter of an hour one waits there, with the right password too, and nobody else does', async () => {
    const from = '10.0.0.2';
    for (let i = 0; i < 10; i++) await signIn(undefined, 'guess', from);
    expect(await signIn(undefined, password, from)).toMatchObject({
      refusals: [{ code: 'sign-in-too-often' }],
    });
    expect(await signIn(undefined, password, '10.0.0.3')).toMatchObject({ ok: true });
    expect(await signIn(undefined, password, from, minutesLater(16))).toMatchObject({ ok: true });
  });

  test('signs that nobody sees are in no name and no address', async () => {
    expect(await signIn('mette\u0000@strandby.example')).toMatchObject({
      refusals: [{ code: 'sign-in-wrong' }],
    });
    for (const [email, name, code] of [
      ['bo@strandby.example\r\nset-cookie:x', 'Bo', 'account-email'],
      ['bo@strandby.example', 'Bo\u0000Lind', 'account-name'],
    ] as const)
      expect(await addAccount(database.query, { email, name, password }, start)).toMatchObject({
        refusals: [{ code }],
      });
  });

  test('a session ends after an hour without doing anything, and after twelve in any case', async () => {
    const idle = await token();
    expect(await access.signedIn(idle, minutesLater(59))).toBeDefined();
    expect(await access.signedIn(idle, minutesLater(59 + 61))).toBeUndefined();
    const busy = await token();
    for (let at = 50; at < 12 * 60; at += 50)
      expect(await access.signedIn(busy, minutesLater(at))).toBeDefined();
    expect(await access.signedIn(busy, minutesLater(12 * 60 + 1))).toBeUndefined();
  });

  test('signing out ends one session, signing out everywhere all of them', async () => {
    const [one, two, three] = [await token(), await token(), await token()];
    await access.signOut(one);
    expect(await access.signedIn(one, start)).toBeUndefined();
    const other = await access.signedIn(two, start);
    await access.signOutEverywhere(other?.account.id ?? '');
    expect(await access.signedIn(two, start)).toBeUndefined();
    expect(await access.signedIn(three, start)).toBeUndefined();
  });

  test('a token that nobody was given signs in nobody', async () => {
    expect(await access.signedIn('x'.repeat(43), start)).toBeUndefined();
  });

  test.each([
    ['account-email', { email: 'mette', name: 'Mette', password }],
    ['account-name', { email: 'a@b.example', name: ' ', password }],
    ['account-password', { email: 'a@b.example', name: 'A', password: 'kort' }],
    ['account-exists', { email: 'METTE@strandby.example', name: 'Mette', password }],
  ])('an account is refused: %s', async (code, account) => {
    expect(await addAccount(database.query, account, start)).toMatchObject({
      ok: false,
      refusals: [{ code }],
    });
  });
});
