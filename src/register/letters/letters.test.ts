// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { databases } from '../../testing/databases.ts';
import { aRegister } from '../../testing/registers.ts';
import type { Register } from '../register.ts';
import type { Letter } from './letter.ts';

const start = new Date('2026-11-23T09:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const aLetter = (more: Partial<Letter> = {}): Letter => ({
  key: 'test:1',
  to: 'mette@strandby.example',
  subject: 'Årets første brev på dansk',
  text: 'Kære Mette\n\nÆbler og øl.\n',
  language: 'da',
  ...more,
});

describe.each(databases)('letters on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    register = await aRegister(database);
  });

  const taken = async (now = start) =>
    (await register.letters.take(now, 60)) ?? expect.fail('there was no letter');

  test('a letter is written once for its key, and is part of the transaction in which it is written', async () => {
    const undone = database.transaction(async (tx) => {
      await register.letters.add(aLetter(), start, tx);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await register.letters.add(aLetter(), start)).toEqual({ ok: true, value: true });
    expect(await register.letters.add(aLetter({ subject: 'Igen' }), start)).toEqual({
      ok: true,
      value: false,
    });
    expect(await taken()).toEqual({ ...aLetter(), attempts: 1 });
    expect(await register.letters.take(start, 60)).toBeUndefined();
  });

  test.each<[string, Partial<Letter>]>([
    ['letter-address', { to: 'mette@strandby.example\r\nBcc: alle@strandby.example' }],
    ['letter-address', { to: 'a@strandby.example, b@strandby.example' }],
    ['letter-address', { to: 'Mette <mette@strandby.example>' }],
    ['letter-address', { to: 'mette@strandby.example\u0000' }],
    ['letter-address', { to: 'mette' }],
    ['letter-subject', { subject: 'Hej\nBcc: alle@strandby.example' }],
    ['letter-subject', { subject: 'Hej\u0085' }],
    ['letter-subject', { subject: 'x'.repeat(201) }],
    ['letter-text', { text: ' ' }],
    ['letter-text', { text: 'Hej\u001b[31m' }],
    ['letter-text', { text: 'Hej\r\n.\r\n' }],
  ])('%s: what could be read as something else by a mail server is refused (%j)', async (code, wrong) => {
    expect(await register.letters.add(aLetter(wrong), start)).toMatchObject({
      ok: false,
      refusals: [{ code }],
    });
    expect(await register.letters.take(start, 60)).toBeUndefined();
  });

  test('no letter is taken twice by those who send at once, and they keep to the limit together', async () => {
    for (let i = 0; i < 6; i++) await register.letters.add(aLetter({ key: `test:${i}` }), start);
    const takers = Array.from({ length: 8 }, () => register.letters.take(start, 4));
    const keys = (await Promise.all(takers)).flatMap((letter) => letter?.key ?? []);
    expect(new Set(keys).size).toBe(4);
    expect(keys).toHaveLength(4);
    const next = await register.letters.take(later(1.1), 4);
    expect(keys).not.toContain(next?.key ?? keys[0]);
  });

  test('one that could not be sent is tried again, each time later, and given up after days', async () => {
    await register.letters.add(aLetter(), start);
    let now = start;
    let tries = 0;
    for (let letter = await register.letters.take(now, 60); letter; tries++) {
      await register.letters.failed(letter, 'connection refused', now, false);
      expect(await register.letters.take(now, 60)).toBeUndefined();
      now = new Date(now.getTime() + 12.1 * 3_600_000);
      letter = await register.letters.take(now, 60);
    }
    expect(tries).toBe(18);
    expect(await register.letters.state(10)).toMatchObject({
      waiting: 0,
      givenUp: [{ to: 'mette@strandby.example', because: 'connection refused' }],
    });
  });

  test('one whose sender died is tried again by another after a while', async () => {
    await register.letters.add(aLetter(), start);
    await taken();
    expect(await register.letters.take(later(9), 60)).toBeUndefined();
    expect(await taken(later(11))).toMatchObject({ attempts: 2 });
  });

  test('what a letter said is forgotten when it was sent long ago, its key is not', async () => {
    for (const key of ['sent', 'waiting']) await register.letters.add(aLetter({ key }), start);
    const first = await taken();
    expect(first.key).toBe('sent');
    await register.letters.sent(first, start);
    expect(await register.letters.forget(later(-1))).toBe(0);
    expect(await register.letters.forget(later(1))).toBe(1);
    const { rows } = await sql`select recipient, subject, body from letter where key = 'sent'
      and organisation_id = ${register.organisationId}`.execute(database.query);
    expect(rows).toEqual([{ recipient: null, subject: null, body: null }]);
    expect(await register.letters.add(aLetter({ key: 'sent' }), start)).toEqual({ ok: true, value: false });
    expect(await register.letters.state(10)).toEqual({ waiting: 1, oldest: start, givenUp: [] });
  });
});
