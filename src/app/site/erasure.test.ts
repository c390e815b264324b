// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { type Register, verify } from '../../register/index.ts';
import { erasedPerson, telling, withPersonEverywhere } from '../../testing/canaries/erased.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister } from '../../testing/registers.ts';
import { crawl } from './crawl.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite } from './site.ts';

const page = `/admin/sletning/${erasedPerson}`;
let site: OpenSite;
let database: Database;
let register: Register;

beforeAll(async () => {
  database = await pglite.open();
  register = await aRegister(database);
  await withPersonEverywhere(register, database);
  for (const role of ['reader', 'operator', 'editor', 'approver', 'administrator'])
    await anEditor(database, `${role}@strandby.example`, role);
  await anEditor(database, 'local@strandby.example', 'administrator', 'teknik');
  site = await openSite(database, register, () => new Date('2021-06-02T09:00:00Z'));
});
afterAll(() => site?.close());

async function signedIn(name: string): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(`${name}@strandby.example`);
  return desk;
}

/** Everything that anyone can see: every page of the public on some days, and those of who is signed in. */
async function seenByAnyone(desk: AtDesk): Promise<string> {
  const pages = await crawl(site, [
    '/',
    '/?dato=2018-01-01',
    '/?dato=2020-06-01',
    '/soeg?q=zq1zq+zq2zq',
    '/soeg?q=zq2z',
  ]);
  const unit = `/admin/enhed/${idOf('unit', 'Park')}`;
  const inside = [
    '/admin',
    unit,
    `/admin/enhed/${idOf('unit', 'Vej')}`,
    '/admin/sletning?navn=zq',
    '/omstilling?q=zq',
    '/omstilling?q=Park',
  ];
  const answers = await Promise.all(inside.map((address) => desk.get(address)));
  // What one has asked for oneself stands in the field again, and in addresses.
  return [...[...pages.values()].map(({ answer }) => answer.text), ...answers.map(({ text }) => text)]
    .map((text) => text.toLowerCase().replace(/(?:value="|q=|«|»|“)[^"&«»”]*/g, ''))
    .join('\n');
}

test.each(['reader', 'operator', 'editor', 'approver', 'local'])(
  'a %s cannot erase anyone, nor see that it can be done',
  async (name) => {
    const desk = await signedIn(name);
    expect((await desk.get('/admin')).text).not.toContain('/admin/sletning');
    const asked = [
      await desk.get('/admin/sletning'),
      await desk.get(page),
      await desk.send('/admin', page, { navn: 'Zq1zq Zq2zq', grund: 'request' }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await register.findPeople('Zq1zq', 9)).toHaveLength(1);
  },
);

test('an administrator finds the person by a former name, sees what will go, and must write the name and a reason', async () => {
  const desk = await signedIn('administrator');
  expect((await desk.get('/admin')).text).toContain('/admin/sletning');
  expect((await desk.get('/admin/sletning?navn=zq1zq+zq2zq')).text).toContain(page);
  const { text } = await desk.get(page);
  for (const said of [
    '2 kontaktpunkter',
    '1 fravær',
    'i 1 andens fravær',
    '2 skridt i kladder',
    '2 søgninger',
    '1 stilling har',
  ])
    expect(text).toContain(said);
  for (const fields of [
    { navn: 'Zq1zq', grund: 'request' },
    { navn: 'Zq1zq Zq2zq', grund: '' },
  ]) {
    const answer = await desk.send(page, page, fields);
    expect([answer.status, answer.text.includes('field__error')]).toEqual([422, true]);
  }
  expect(await register.findPeople('Zq1zq', 9)).toHaveLength(1);
});

test('once it is done, no page of anyone tells who it was, on any day', async () => {
  const desk = await signedIn('administrator');
  expect(await seenByAnyone(desk)).toMatch(telling);
  const answer = await desk.send(page, page, { navn: ' zq1zq  ZQ6ZQ', grund: 'protection' });
  expect(answer.headers.location).toBe('/admin/sletning?slettet=1');
  expect(await seenByAnyone(desk)).not.toMatch(telling);
  const overview = (await desk.get('/admin')).text;
  expect(overview).toContain('En person er slettet, fordi navn og adresse er beskyttet');
  expect((await desk.get(page)).status).toBe(404);
  expect((await verify(database)).broken).toEqual([]);
});
