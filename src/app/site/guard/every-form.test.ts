// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../../testing/databases.ts';
import { aPhoto } from '../../../testing/photos.ts';
import { aRegister, recordIn } from '../../../testing/registers.ts';
import { sideOf, twoSides } from '../../../testing/two-sides.ts';
import { fewSurplusFields, surplusFields, takenOver } from './surplus.ts';
import { foreign, sendAs, tryAll } from './tried.ts';
import { type Written, watch } from './watched.ts';
import { openWorld, type World } from './world.ts';
import type { OpenWrite, Write } from './write.ts';
import { openWrites, ownWrites, writesOnUsers } from './writes-on-accounts.ts';
import { writesOnDrafts } from './writes-on-drafts.ts';
import { writesOnUnits } from './writes-on-units.ts';

let world: World;
let written: () => Promise<readonly Written[]>;

beforeAll(async () => {
  const database = await pglite.open();
  const [register, other] = [await aRegister(database), await aRegister(database)];
  for (const one of [register, other]) expect((await recordIn(one, ...twoSides)).ok).toBe(true);
  const bytes = await (await aPhoto({ width: 400, height: 300 })).jpeg().toBuffer();
  world = await openWorld({ database, register, other, ...sideOf, photo: { bytes } });
  written = await watch(world.database);
});
afterAll(() => world?.close());

/** The tables of what was written, beside what every change writes. */
const tablesOf = (rows: readonly Written[]) =>
  [...new Set(rows.map(({ table }) => table))]
    .filter((table) => !/^(change|outbox|organisation)$|_history$/.test(table))
    .toSorted();
const isDone = (status: number) => status === 200 || status === 303;

/** In this order: what is done by one stays. */
const writes: readonly Write[] = [...writesOnUnits, ...writesOnDrafts, ...writesOnUsers, ...ownWrites];

describe.each(writes)('a form to $to', (write) => {
  test('changes nothing for those who may not, and where it is not theirs to send', async () => {
    const { tried, expected } = await tryAll(world, write);
    expect(tried).toEqual(expected);
    expect(await written()).toEqual([]);
  });

  test('is let in from those who may, and does what it says and nothing that is said beside it', async () => {
    const { inside: at } = world;
    for (const who of write.also ?? []) {
      const { status } = await sendAs(world, who, write, { at, fields: write.wrong ?? {} });
      expect([who, status]).toEqual([who, 422]);
    }
    expect(await written()).toEqual([]);
    for (const who of write.alike ?? [])
      expect([who, (await sendAs(world, who, write, { at })).status]).toEqual([who, 303]);
    const surplus = write.withFile ? fewSurplusFields(world) : surplusFields(world);
    const { status } = await sendAs(world, write.by, write, { at, surplus });
    const rows = await written();
    expect([isDone(status), tablesOf(rows)]).toEqual([true, write.writes.toSorted()]);
    expect(takenOver(world, rows)).toEqual([]);
  });
});

describe.each(openWrites)('a form to $to, which nobody is signed in for,', (write: OpenWrite) => {
  test('changes nothing from another site, and is let in from this one', async () => {
    const { inside: at } = world;
    for (const from of foreign) {
      const { status } = await sendAs(world, 'nobody', write, { at, from });
      expect([from, status]).toEqual([from, write.refusal ?? 403]);
    }
    expect(await written()).toEqual([]);
    if (write.shownIn) return;
    const { status } = await sendAs(world, 'nobody', write, { at, surplus: fewSurplusFields(world) });
    const rows = await written();
    expect([isDone(status), tablesOf(rows)]).toEqual([true, write.writes.toSorted()]);
    expect(takenOver(world, rows)).toEqual([]);
  });
});

test('a passkey is taken away from nobody else, and a link from a letter confirms no other unit', async () => {
  const [key = expect.fail()] = ownWrites.filter(({ to }) => to.endsWith('/adgangsnoegle'));
  await sendAs(world, 'reader', key, { at: world.inside, fields: { fjern: 'key-of-editor' } });
  const [link = expect.fail()] = openWrites.filter(({ to }) => to.includes('/gennemsyn/'));
  const at = { ...world.outside, review: world.inside.review ?? '' };
  expect((await sendAs(world, 'nobody', link, { at })).status).toBe(404);
  expect(await written()).toEqual([]);
});
