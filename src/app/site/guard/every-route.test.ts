// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import type { HTTPMethods } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asOf } from '../../../organisation/index.ts';
import { pglite } from '../../../testing/databases.ts';
import { aPhoto } from '../../../testing/photos.ts';
import { aRegister, recordIn } from '../../../testing/registers.ts';
import { sideOf, twoSides } from '../../../testing/two-sides.ts';
import { type Found, findAll, patternOf } from './found.ts';
import { lookAsAll } from './looked.ts';
import { alsoNamed, openReads, reads } from './reads.ts';
import { fewSurplusFields, surplusFields, takenOver } from './surplus.ts';
import { addressOf, foreign, sendAs, tryAll } from './tried.ts';
import { type Written, watch } from './watched.ts';
import { openWorld, type World } from './world.ts';
import { type OpenWrite, today, type Write } from './write.ts';
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
  const { picture } = await register.snapshot('full', asOf(today));
  const named = (side: 'inside' | 'outside', page: string) => ({
    ...sideOf[side],
    ...alsoNamed(page, `${picture.get(sideOf[side].picture)?.digest}-320.webp`),
  });
  const sides = { inside: named('inside', 'vej'), outside: named('outside', 'park') };
  world = await openWorld({ database, register, other, ...sides, photo: { bytes } });
  written = await watch(world.database);
});
// What one test has seen written is not told of the next.
beforeEach(() => written());
afterAll(() => world?.close());

/** The tables of what was written, beside what every change writes. */
const tablesOf = (rows: readonly Written[]) =>
  [...new Set(rows.map(({ table }) => table))]
    .filter((table) => !/^(change|outbox|organisation)$|_history$/.test(table))
    .toSorted();
const isDone = (status: number) => status === 200 || status === 303;

/** In this order: what is done by one stays. */
const writes: readonly Write[] = [...writesOnDrafts, ...writesOnUnits, ...writesOnUsers, ...ownWrites];

describe('the tables of pages and forms', () => {
  let found: Found;
  beforeAll(async () => {
    const { inside, outside } = world;
    const opens = [...openReads, ...reads.map(({ to }) => to), '/ret-en-fejl?side=/teknik/vej'];
    // New units are named before it can be said what each of them gets.
    const split = '/admin/omorganisering/{draft}?enhed={below}&opdel=Fint+grus%0AGroft+grus';
    const posts = '/admin/omorganisering/{draft}?enhed={unit}';
    const starts = [
      split,
      posts,
      '/admin/person/{spare}',
      ...opens,
      '/admin/omorganisering/{submitted}',
      '/admin/omorganisering/{approved}',
    ];
    const addresses = [inside, outside].flatMap((at) => starts.map((to) => addressOf(to, at)));
    const all = await Promise.all([
      findAll(world.client('boss'), [...addresses, addressOf('/admin/omorganisering/{recorded}', inside)]),
      findAll(
        world.client('nobody'),
        openReads.map((to) => addressOf(to, inside)),
      ),
    ]);
    found = {
      pages: new Set(all.flatMap(({ pages }) => [...pages])),
      forms: new Set(all.flatMap(({ forms }) => [...forms])),
    };
  });
  const patterns = (rows: readonly { readonly to: string }[]) => [
    ...new Set(rows.map(({ to }) => patternOf(to))),
  ];

  test('have a row for every page that is found, and find every one that they have a row for', () => {
    const listed = [...openReads, ...reads.filter(({ unlinked }) => !unlinked).map(({ to }) => to)].map(
      patternOf,
    );
    const unlinked = patterns(reads.filter((one) => one.unlinked));
    expect([...found.pages].filter((page) => !unlinked.includes(page)).toSorted()).toEqual(listed.toSorted());
  });

  test('have a row for every form that is found, and find every one that they have a row for', () => {
    const listed = patterns([...writes, ...openWrites.filter(({ shownIn }) => !shownIn)]);
    const shownElsewhere = patterns(openWrites.filter(({ shownIn }) => shownIn));
    expect([...found.forms].filter((form) => !shownElsewhere.includes(form)).toSorted()).toEqual(
      listed.toSorted(),
    );
  });
});

test('the tables have a row for every section of the editors’ door', () => {
  const source = readFileSync(new URL('../../../admin/door/routes.ts', import.meta.url), 'utf8');
  const [, body = ''] = /const sections[^{]*\{([^}]*)\}/.exec(source) ?? [];
  const words = [...body.matchAll(/^ *(\w+): /gm)].map(([, word = '']) => word);
  const rows = [...reads, ...writes].map(({ to }) => to.split(/[/?]/)[2]);
  expect(words.length).toBeGreaterThan(8);
  expect(words.filter((word) => !rows.includes(word))).toEqual([]);
});

test('the server takes forms at the addresses that the tables are about, and nothing else by any other method', () => {
  const taken = (method: HTTPMethods) =>
    [...world.server.printRoutes({ commonPrefix: false, method }).matchAll(/── (\S+) \(/g)].map(
      ([, path]) => path,
    );
  expect(taken('POST')).toEqual([
    ...['/admin', '/enhed/:id/billeder', '/:item', '/person/:id/billeder', '/:item'],
    ...['/gennemsyn/:token/:unit', '*', '/ret-en-fejl', '/en/ret-en-fejl'],
  ]);
  for (const method of ['PUT', 'PATCH', 'DELETE'] as const) expect(taken(method)).toEqual([]);
});

test('a section that only shows something takes no form, from anyone', async () => {
  const shown = reads
    .map(({ to }) => to)
    .filter((to) => !writes.some((write) => patternOf(write.to).startsWith(patternOf(to))));
  for (const to of shown) {
    const { status } = await sendAs(
      world,
      'boss',
      { to, fields: () => ({ fra: today }) },
      { at: world.inside },
    );
    expect([to, status]).toEqual([to, to.startsWith('/admin') ? 404 : 405]);
  }
  expect(await written()).toEqual([]);
});

test('an address that is none takes no form, though one beside it does', async () => {
  const { inside: at } = world;
  const taken: unknown[] = [];
  for (const { to, by, fields } of writes.filter(({ own }) => !own))
    for (const none of [`${to}/ingenting`, to.replace(/[^/]+$/, 'ingenting')]) {
      const { status } = await sendAs(world, by, { to: none, fields }, { at });
      if (status !== 404 && status !== 422) taken.push([none, status]);
    }
  expect(taken).toEqual([]);
  expect(await written()).toEqual([]);
});

describe.each(reads)('the page $to', (read) => {
  test('is seen by those whose it is, by nobody else, and seeing it changes nothing', async () => {
    const { tried, expected } = await lookAsAll(world, read);
    expect(tried).toEqual(expected);
    expect(await written()).toEqual([]);
  });
});

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
