// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, unitAt } from '../../organisation/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aFile, ofFile } from '../../testing/pictures.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite } from './site.ts';

const path = 'borgmesterens-forvaltning/borgmesterkontoret';
/** What would run, or leave where it stands, if any place took it for more than text; each place has a mark of its own. */
const evil = (mark: string) =>
  `${mark}"'><script>evil()</script><svg onload=evil()></title></desc></textarea></script><a href=javascript:evil()>]]>--> [x](javascript:evil) [y](https://e.example/"onclick=evil) <img src=x onerror=evil()>`;
const now = new Date('2026-11-23T09:00:00Z');
let site: OpenSite;
let desk: AtDesk;
let unitId: string;
let person: string;

beforeAll(async () => {
  const database = await pglite.open();
  const register = await loadDemo(database, now);
  unitId = unitAt(await register.snapshot('full', asOf('2026-11-23')), path)?.id ?? '';
  person = idOf('person', 'evil');
  const text = (mark: string) => ({ da: evil(mark), en: evil(mark) });
  const shorter = (mark: string) => ({ da: evil(mark).slice(0, 250), en: evil(mark).slice(0, 250) });
  const alter = (id: string, set: object) => ({ do: 'alter', entity: 'unit', id, from: '2026-01-01', set });
  const create = (
    entity:
      | 'person'
      | 'post'
      | 'task'
      | 'contactPoint'
      | 'keyFigure'
      | 'website'
      | 'operatorNote'
      | 'absence'
      | 'picture'
      | 'changeEvent',
    state: object,
  ) => ({
    ...{ do: 'create', entity, id: idOf(entity, 'evil'), from: '2026-01-01', state },
  });
  const outcome = await recordIn(
    register,
    alter(unitId, { name: text('name'), summary: text('summary'), description: text('description') }),
    create('person', {
      givenName: evil('given').slice(0, 100),
      familyName: '"><svg onload=evil()>',
      publication: 'public',
    }),
    create('post', { unitId, title: text('title') }),
    {
      do: 'appoint',
      membershipId: idOf('membership', 'evil'),
      postId: idOf('post', 'evil'),
      personId: person,
      from: '2026-01-01',
    },
    create('task', { unitId, title: text('task'), searchWords: ['"><svg onload=evil()>'] }),
    create('contactPoint', {
      unitId,
      value: { type: 'web', url: 'https://e.example/%22', title: text('web') },
      purpose: text('purpose'),
    }),
    create('keyFigure', { unitId, label: text('figure'), value: 1, measure: text('measure') }),
    create('website', { unitId, title: text('website'), url: 'https://e.example/' }),
    create('operatorNote', { unitId, text: evil('note') }),
    create('absence', { personId: person, note: evil('away').slice(0, 500) }),
    create('picture', {
      ...{ unitId, alt: shorter('picture'), credit: evil('photo').slice(0, 120) },
      ...ofFile(aFile('evil')),
    }),
    create('changeEvent', { title: text('event'), date: '2026-01-01', reason: text('reason') }),
  );
  expect(outcome).toMatchObject({ ok: true });
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  site = await openSite(database, register, () => now);
  desk = new AtDesk(site);
  await desk.signIn('administrator@aalborg.example');
});
afterAll(() => site?.close());

/** Markup that no page has by itself. */
const running =
  /<script>evil|<svg onload|<img src=x|<a href=javascript|href="\s*javascript:|<[a-z][^>]*"\s*on[a-z]+=/i;

test('what looks like markup is text in whatever is made of it', async () => {
  const open = await site.get(`/id/person/${person}`);
  const places = [
    ...['', '.json', '.jsonld'].map(() => `/${path}`),
    ...[`/en/${path}`, `/${path}/organisationsdiagram`, `/${path}/organisationsdiagram.svg`],
    ...['/', '/borgmesterens-forvaltning', '/borgmesterens-forvaltning/organisationsdiagram.svg'],
    ...[
      '/soeg?q=onload',
      '/opgaver',
      '/medarbejdere',
      '/hjemmesider',
      '/aendringer',
      '/aendringer.atom',
      '/sitemap.xml',
    ],
    open.headers.location ?? '',
  ];
  for (const place of new Set(places)) {
    const { status, text } = await site.get(place);
    expect(status, place).toBe(200);
    expect(running.exec(text)?.[0], place).toBeUndefined();
  }
  const unit = (await site.get(`/${path}`)).text;
  expect(unit).toContain('<a href="https://e.example/%22onclick=evil">y</a>');
  for (const mark of [
    'name',
    'summary',
    'description',
    'title',
    'task',
    'figure',
    'measure',
    'picture',
    'photo',
  ])
    expect(unit, mark).toMatch(new RegExp(`${mark}&quot;|${mark}"'|${mark}\\\\"`));
});

test('and in what editors and operators see', async () => {
  const place = `/admin/enhed/${unitId}`;
  const addresses = [
    '/admin',
    place,
    `${place}/historik`,
    `${place}/historik?kendt=2026-11-23`,
    `/admin/person/${person}`,
  ];
  for (const address of [...addresses, `/omstilling/enhed/${unitId}`, '/omstilling?q=onload']) {
    const { text } = await desk.get(address);
    expect(running.exec(text)?.[0], address).toBeUndefined();
  }
  expect((await desk.get(`${place}/historik`)).text).toContain('note"');
  const looked = await desk.send(place, `${place}/tekster`, {
    vis: '1',
    'navn-da': evil('a'),
    'mere-da': evil('b'),
  });
  expect(running.exec(looked.text)?.[0]).toBeUndefined();
});

test('a chart of it is printed, with its words as words', async () => {
  const { status, headers } = await site.get(`/${path}/organisationsdiagram.pdf`);
  expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
});
