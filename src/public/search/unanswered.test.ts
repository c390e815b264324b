// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { aRegister } from '../../testing/registers.ts';
import { Unanswered } from './unanswered.ts';

let database: Awaited<ReturnType<typeof pglite.open>>;
let register: Register;
let unanswered: Unanswered;
beforeAll(async () => {
  database = await pglite.open();
});
beforeEach(async () => {
  register = await aRegister(database);
  unanswered = new Unanswered(register, () => new Date('2026-11-23T09:00:00Z'));
});
afterAll(() => database?.close());

const counted = async () => (await register.unanswered(1_000)).map(({ words, times }) => [words, times]);

test('the same words are counted together, however they are written, on the day', async () => {
  for (const query of ['Gadefejning', ' gadefejning ', 'GADEFEJNING', 'ny  vej']) unanswered.count(query);
  expect(await counted()).toEqual([]);
  await unanswered.write();
  expect(await counted()).toEqual([
    ['gadefejning', 3],
    ['ny vej', 1],
  ]);
  expect((await register.unanswered(1))[0]?.lastOn).toBe('2026-11-23');
});

test('what may be a number or an address of a person is not counted, nor what is long or empty', async () => {
  for (const query of ['010203-1234', '12 34 56 78', 'bo@lind.example', 'x'.repeat(81), ' ', '\u0000'])
    unanswered.count(query);
  await unanswered.write();
  expect(await counted()).toEqual([]);
});

test('no more than five hundred different ones are held at a time', async () => {
  for (let i = 0; i < 600; i += 1) unanswered.count(`ord ${i}`);
  await unanswered.write();
  expect(await counted()).toHaveLength(500);
});
