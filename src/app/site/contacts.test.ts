// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asOf,
  contactsOf,
  type Entity,
  type Id,
  leadersOf,
  postsIn,
  unitAt,
} from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
const [nextMonth, nextYear] = ['2026-12-01', '2027-01-01'];
const path = 'borgmesterens-forvaltning/oekonomisk-afdeling';
const now = new Date(`${today}T09:00:00Z`);
const [site_, acting] = [idOf('site', 'Rådhuset'), idOf('membership', 'acting')];
const town = { street: 'Boulevarden 13', postalCode: '9000', city: 'Aalborg', country: 'DK' };
let site: OpenSite;
let register: Register;
let desk: AtDesk;
let boss: AtDesk;
let token: string;
/** Of the department: itself, its head's post, the head's holding of it, the head, and a post that nobody holds. */
let ids: Record<'unit' | 'post' | 'membership' | 'person' | 'vacant', Id>;

const whole = (day = today) => register.snapshot('full', asOf(day));
const unitPage = () => `/admin/enhed/${ids.unit}`;
const personPage = () => `/admin/person/${ids.person}`;

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  register = await loadDemo(database, now);
  const snapshot = await whole();
  const unit = unitAt(snapshot, path)?.id ?? expect.fail('no unit');
  const [head] = leadersOf(snapshot, unit);
  const [holder] = head?.holders ?? [];
  ids = {
    ...{
      unit,
      post: head?.post.id ?? '',
      vacant: idOf('post', 'vacant'),
      membership: holder?.membership.id ?? '',
    },
    person: holder?.person?.id ?? expect.fail('no head'),
  };
  const elsewhere = unitAt(snapshot, 'klima-og-miljoe')?.id ?? '';
  const [vacant] = postsIn(snapshot, elsewhere);
  const held = { personId: ids.person, postId: vacant?.id, capacity: 'acting', position: 5 };
  const [more = '', less = ''] = [idOf('person', 'hidden'), idOf('membership', 'hidden')];
  const create = (entity: string, id: Id, state: object, to: string | null = null) => ({
    ...{ do: 'create', entity, id, from: '2026-01-01', to, state },
  });
  const outcome = await recordIn(
    register,
    create('site', site_, { name: { da: 'Rådhuset' }, address: town }),
    create('membership', acting, held, nextYear),
    create('person', more, { givenName: 'Skjult', familyName: 'Navnesen', publication: 'protected' }),
    create('post', ids.vacant, { unitId: ids.unit, title: { da: 'specialkonsulent' } }),
    create('post', idOf('post', 'clerk'), { unitId: ids.unit, title: { da: 'fuldmægtig' } }),
    create('membership', less, { personId: more, postId: idOf('post', 'clerk'), capacity: 'permanent' }),
    create('contactPoint', idOf('contactPoint', 'hidden'), {
      membershipId: less,
      value: { type: 'email', address: 'skjult.navnesen@aalborg.example' },
    }),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  await anEditor(database, 'editor@aalborg.example', 'editor', path);
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  site = await openSite(database, register, () => now);
  [desk, boss] = [new AtDesk(site), new AtDesk(site)];
  await desk.signIn('editor@aalborg.example');
  await boss.signIn('administrator@aalborg.example');
  token = await desk.token(unitPage());
});
afterAll(() => site?.close());

type Values = Readonly<Record<string, string>>;

/** Sends a form of a page by the editor of the department. */
const send = (address: string, fields: Values) => desk.post(address, { token, fra: today, ...fields });

/** What a browser would send of the form with an address, as it is shown. */
async function shown(page: string, action: string, by = desk): Promise<Values> {
  const [, form = ''] = (await by.get(page)).text.split(`action="${action}"`);
  const [body = ''] = form.split('</form>');
  const inputs = body.match(/<input [^>]+>/g) ?? [];
  const part = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const chosen = body
    .split('<select')
    .slice(1)
    .map((select) => [
      part(` ${select}`, 'name'),
      /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
    ]);
  return Object.fromEntries([...inputs.map((tag) => [part(tag, 'name'), part(tag, 'value')]), ...chosen]);
}

async function contactsNow(owner: Id, day = today): Promise<readonly Entity<'contactPoint'>[]> {
  return contactsOf(await whole(day), owner);
}

/** Those that an owner has and did not have before. */
async function added(owner: Id, before: readonly { readonly id: Id }[]): Promise<Entity<'contactPoint'>> {
  const known = new Set(before.map(({ id }) => id));
  const [one, ...others] = (await contactsNow(owner)).filter(({ id }) => !known.has(id));
  expect(others).toEqual([]);
  return one ?? expect.fail('nothing was added');
}

const about = { 'formaal-da': 'Pressevagt', 'formaal-en': 'Press', synlighed: 'internal' };
const postal = { vej: town.street, postnr: '9000', by: 'Aalborg', land: 'DK' };

/** Of each kind: all that can be typed, what that says, and one thing to change. */
const kinds = [
  {
    art: 'phone',
    typed: { vaerdi: '99 31 15 05', lokal: '4711' },
    value: { type: 'phone', number: '+4599311505', extension: '4711' },
    change: { vaerdi: '9931 1506' },
    changed: { type: 'phone', number: '+4599311506', extension: '4711' },
  },
  {
    art: 'email',
    typed: { vaerdi: 'presse@aalborg.example' },
    value: { type: 'email', address: 'presse@aalborg.example' },
    change: { vaerdi: 'press@aalborg.example' },
    changed: { type: 'email', address: 'press@aalborg.example' },
  },
  {
    art: 'web',
    typed: { vaerdi: 'https://aalborg.example/presse', 'titel-da': 'Presse', 'titel-en': 'Press' },
    value: { type: 'web', url: 'https://aalborg.example/presse', title: { da: 'Presse', en: 'Press' } },
    change: { 'titel-en': '' },
    changed: { type: 'web', url: 'https://aalborg.example/presse', title: { da: 'Presse' } },
  },
  {
    art: 'address',
    typed: { ...postal, sted: site_ },
    value: { type: 'address', address: town, siteId: site_ },
    change: { vej: 'Boulevarden 15' },
    changed: { type: 'address', address: { ...town, street: 'Boulevarden 15' }, siteId: site_ },
  },
] as const;

describe.each([
  ['a unit', 'unit', 'unit', 'unit'],
  ['a post that nobody holds', 'post', 'vacant', 'unit'],
  ['one who holds a post', 'membership', 'membership', 'person'],
  ['the post of a person', 'post', 'post', 'person'],
] as const)('of %s', (_, entity, which, on) => {
  test.each(kinds)('$art is added, changed and ended, each from its day', async (kind) => {
    const { art, typed, value, change, changed } = kind;
    const [owner, page] = [ids[which], on === 'unit' ? unitPage() : personPage()];
    const before = await contactsNow(owner);
    const anchor = entity === 'unit' ? 'kontakt' : `kontakt-${owner}`;
    const answer = await send(`${page}/kontakt`, { ejer: owner, art, ...typed, ...about });
    expect(answer.headers.location).toBe(`${page}?gemt=${today}#${anchor}`);
    const one = await added(owner, before);
    const purpose = { da: 'Pressevagt', en: 'Press' };
    expect(one).toMatchObject({ [`${entity}Id`]: owner, value, purpose, visibility: 'internal' });
    const form = `${page}/kontakt/${one.id}`;
    const same = await shown(page, form);
    expect((await desk.post(form, same)).headers.location).toBe(`${page}?uaendret=1`);
    expect((await desk.post(form, { ...same, ...change, fra: nextMonth })).status).toBe(303);
    const on_ = async (day: string) => (await whole(day)).contactPoint.get(one.id);
    expect((await on_(today))?.value).toEqual(value);
    expect(await on_(nextMonth)).toMatchObject({ value: changed, purpose, visibility: 'internal' });
    const { set = '' } = await shown(page, form);
    expect((await desk.post(form, { token, set, fra: nextYear, fjern: '1' })).status).toBe(303);
    expect(await on_('2026-12-31')).toBeDefined();
    expect(await on_(nextYear)).toBeUndefined();
  });
});

test('what is changed from a later day leaves alone what is planned for the rest of it', async () => {
  const before = await contactsNow(ids.unit);
  await send(`${unitPage()}/kontakt`, { art: 'phone', vaerdi: '9931 3001', synlighed: 'public' });
  const { id } = await added(ids.unit, before);
  const form = `${unitPage()}/kontakt/${id}`;
  const same = await shown(unitPage(), form);
  await desk.post(form, { ...same, vaerdi: '9931 3002', fra: nextMonth });
  const { set = '' } = await shown(unitPage(), form);
  await desk.post(form, { ...same, set, synlighed: 'internal', fra: nextYear });
  expect((await whole(nextYear)).contactPoint.get(id)).toMatchObject({
    value: { number: '+4599313002' },
    visibility: 'internal',
  });
});

test('an extension is found at the switchboard, and is not told to callers of the site', async () => {
  await send(`${personPage()}/kontakt`, {
    ...{ ejer: ids.membership, art: 'phone', vaerdi: '9931 1777', lokal: '6022' },
    'formaal-da': 'Direkte',
  });
  const { text } = await boss.get('/omstilling?q=6022');
  expect(text).toContain('Jørgen Litske Petersen');
  expect(text).toContain('lokal 6022');
  expect((await site.get('/soeg?q=6022')).text).not.toContain('9931 1777');
});

describe('what cannot be is refused beside its field, with all that was typed, and nothing is saved', () => {
  const long = 'x'.repeat(201);
  test.each([
    ['phone', { vaerdi: 'ring bare', lokal: 'abc' }, ['vaerdi', 'lokal']],
    ['phone', { vaerdi: ' ', 'formaal-en': long }, ['vaerdi', 'formaal-en']],
    ['phone', { vaerdi: '9931 1505', lokal: '1234567' }, ['lokal']],
    ['email', { vaerdi: 'to adresser@aalborg.example' }, ['vaerdi']],
    ['web', { vaerdi: 'javascript:alert(1)', 'titel-da': long }, ['vaerdi', 'titel-da']],
    ['address', { ...postal, vej: '', postnr: '90' }, ['vej', 'postnr']],
    ['address', { ...postal, by: long, land: 'Danmark' }, ['by', 'land']],
    ['address', { ...postal, sted: acting }, ['sted']],
    ['phone', { vaerdi: '9931 1505', fra: '2026-02-30' }, ['fra']],
  ] as const)('of %s: %j', async (art, typed, wrong) => {
    const before = register.change;
    for (const [page, ejer] of [
      [unitPage(), ids.post],
      [personPage(), ids.membership],
    ] as const) {
      const { status, text } = await send(`${page}/kontakt`, { ejer, art, ...typed });
      expect(status).toBe(422);
      for (const name of wrong) expect(text).toContain(`id="ny-${art}-${ejer}-${name}-error"`);
      for (const said of Object.values(typed).filter((one) => one !== ''))
        expect(text).toContain(`"${said}"`);
    }
    expect(register.change).toBe(before);
  });
});

test('a number of one who holds a post until a day ends with them', async () => {
  const page = personPage();
  const fields = { ejer: acting, art: 'phone', vaerdi: '9931 1888' };
  const set = await boss.token(page);
  const answer = await boss.post(`${page}/kontakt`, { token: set, fra: today, ...fields });
  expect(answer.status).toBe(303);
  expect((await contactsNow(acting, '2026-12-31')).length).toBe(1);
  expect((await contactsNow(acting, nextYear)).length).toBe(0);
});

test('so does one that a citizen proposes for a unit that is to close', async () => {
  const unitId = idOf('unit', 'project');
  const state = {
    name: { da: 'Projektet' },
    slug: 'projektet',
    kindId: (await whole()).unit.get(ids.unit)?.kindId,
  };
  await recordIn(register, {
    ...{ do: 'create', entity: 'unit', id: unitId, from: '2026-01-01', to: nextYear },
    state: { ...state, parentId: ids.unit },
  });
  const field = { field: 'new.phone', was: '', proposed: '9931 1234' };
  await register.corrections.send(
    {
      ...{ unitId, personId: null, page: `/${path}/projektet`, language: 'da', seenOn: today },
      ...{ seenChange: register.change, senderName: null, senderEmail: null, comment: null, fields: [field] },
    },
    now,
  );
  const [waiting] = await register.corrections.list('waiting');
  const page = `/admin/rettelser/${waiting?.id}`;
  const decided = { ...(await shown(page, page, boss)), gerning: 'gennemfoer', felt: '0', fra: today };
  expect((await boss.post(page, decided)).headers.location).toBe(page);
  expect((await contactsNow(unitId, '2026-12-31')).map(({ value }) => value)).toEqual([
    { type: 'phone', number: '+4599311234' },
  ]);
});

describe('through one’s own page', () => {
  test('nothing of another unit, of its posts or of who holds them is added, changed or ended', async () => {
    const snapshot = await whole();
    const foreign = [...snapshot.contactPoint.values()].filter(
      ({ unitId, postId, membershipId }) =>
        ![ids.unit, ids.post, ids.vacant, ids.membership].includes(unitId ?? postId ?? membershipId ?? ''),
    );
    const ofEach = (['unitId', 'postId', 'membershipId'] as const).map(
      (field) =>
        foreign.find((one) => one[field] !== null && one.value.type !== 'opening-hours') ??
        expect.fail(field),
    );
    const owners = ofEach.map((one) => one.unitId ?? one.postId ?? one.membershipId ?? '');
    const before = register.change;
    for (const page of [unitPage(), personPage()]) {
      for (const { id, recordedBy } of ofEach)
        for (const what of [{ fjern: '1' }, { vaerdi: '9931 6666' }])
          expect((await send(`${page}/kontakt/${id}`, { set: String(recordedBy), ...what })).status).toBe(
            404,
          );
      for (const ejer of [...owners, acting, snapshot.membership.get(acting)?.postId ?? '', ids.person, 'x'])
        expect((await send(`${page}/kontakt`, { ejer, art: 'phone', vaerdi: '9931 6666' })).status).toBe(404);
    }
    expect(register.change).toBe(before);
  });

  test('a person’s ways of contact in a post of others are told, and have no form', async () => {
    const { text } = await desk.get(personPage());
    expect(text).toContain('9931 1888');
    expect(text).toContain('Rettes af dem, der redigerer Klima og Miljø.');
    expect(text).not.toContain(`value="${acting}"`);
    expect((await boss.get(personPage())).text).toContain(`value="${acting}"`);
  });

  test('a post is told on the page of its unit, with the way to its forms at who holds it', async () => {
    const { text } = await desk.get(unitPage());
    expect(text).toContain(`href="${personPage()}#kontakt-${ids.post}"`);
    expect(text).toContain('9931 1700');
    expect(text).not.toContain(`name="ejer" value="${ids.post}"`);
  });

  test('a protected name is not told by an address', async () => {
    expect((await boss.get(unitPage())).text).toContain('skjult.navnesen@');
    expect((await desk.get(unitPage())).text).not.toContain('skjult.navnesen@');
    expect((await desk.get(`/admin/se/${ids.unit}`)).text).not.toContain('skjult.navnesen@');
  });

  test('nothing is set that the form does not have', async () => {
    const before = await contactsNow(ids.vacant);
    const more = {
      unitId: ids.unit,
      membershipId: acting,
      position: '0',
      id: acting,
      visibility: 'public',
      type: 'email',
    };
    const typed = { ejer: ids.vacant, art: 'phone', vaerdi: '9931 1999', synlighed: 'alle', value: '{}' };
    await send(`${unitPage()}/kontakt`, { ...more, ...typed });
    const one = await added(ids.vacant, before);
    const owned = { unitId: null, postId: ids.vacant, membershipId: null };
    const value = { type: 'phone', number: '+4599311999' };
    expect(one).toMatchObject({ ...owned, value, purpose: null, visibility: 'internal' });
    expect(one.position).toBeGreaterThan(Math.max(...before.map(({ position }) => position)));
    const form = `${unitPage()}/kontakt/${one.id}`;
    const same = await shown(unitPage(), form);
    const sent = {
      ...more,
      ...same,
      synlighed: 'everyone',
      ejer: ids.unit,
      art: 'email',
      vaerdi: '9931 1998',
    };
    await desk.post(form, sent);
    const after = (await whole()).contactPoint.get(one.id);
    expect(after).toMatchObject({ ...owned, visibility: 'internal', position: one.position });
    expect(after?.value).toEqual({ type: 'phone', number: '+4599311998' });
  });
});

describe('what somebody else has saved meanwhile', () => {
  const theOne = async () =>
    (await contactsNow(ids.membership)).find(({ value }) => value.type === 'email') ?? expect.fail('none');

  test('is shown beside its field, in words, and saved over only when sent again', async () => {
    const [form, page] = [`${personPage()}/kontakt/${(await theOne()).id}`, personPage()];
    const same = await shown(page, form);
    const theirs = {
      ...same,
      token: await boss.token(page),
      vaerdi: 'ny@aalborg.example',
      synlighed: 'internal',
    };
    expect((await boss.post(form, theirs)).status).toBe(303);
    const { status, text } = await desk.post(form, { ...same, vaerdi: 'min@aalborg.example' });
    expect(status).toBe(422);
    for (const said of [
      'Nu står der: ny@aalborg.example',
      'Nu står der: Huset',
      'value="min@aalborg.example"',
    ])
      expect(text).toContain(said);
    const [, set = ''] = new RegExp(`action="${form}".*?name="set" value="(\\d+)"`, 's').exec(text) ?? [];
    expect((await desk.post(form, { ...same, vaerdi: 'min@aalborg.example', set })).status).toBe(303);
    expect((await theOne()).value).toEqual({ type: 'email', address: 'min@aalborg.example' });
  });

  test('being its end, leaves what was typed in the form for a new one', async () => {
    const [one, page] = [await theOne(), personPage()];
    const form = `${page}/kontakt/${one.id}`;
    const same = await shown(page, form);
    await boss.post(form, { ...same, token: await boss.token(page), fjern: '1' });
    const { status, text } = await desk.post(form, { ...same, vaerdi: 'igen@aalborg.example' });
    expect(status).toBe(422);
    expect(text).toContain('En anden har fjernet det imens');
    const fields = new RegExp(`id="ny-email-${ids.membership}-vaerdi"[^>]*value="igen@aalborg.example"`);
    expect(text).toMatch(fields);
  });
});

test('what was sent after the session had ended is in its form again after signing in, and is not saved', async () => {
  const [one, before] = [new AtDesk(site), register.change];
  await one.signIn('editor@aalborg.example');
  const sent = { ejer: ids.membership, art: 'web', vaerdi: 'https://ikke.example/tabt', fra: today };
  const fields = { ...sent, token: await one.token(personPage()), 'titel-da': 'Står her endnu' };
  one.cookie = '';
  const asked = await one.post(`${personPage()}/kontakt`, fields);
  const [, unsaved = ''] = /name="ikke-gemt" value="([^"]*)"/.exec(asked.text) ?? [];
  const more = { til: `${personPage()}/kontakt`, 'ikke-gemt': unsaved.replaceAll('&amp;', '&') };
  const { text } = await one.signIn('editor@aalborg.example', more);
  for (const [name, said] of [
    ['vaerdi', sent.vaerdi],
    ['titel-da', 'Står her endnu'],
  ])
    expect(text).toMatch(new RegExp(`id="ny-web-${ids.membership}-${name}"[^>]* value="${said}"`));
  expect(register.change).toBe(before);
});

test('hours of one who holds a post, for which there is no form, are told and can be ended', async () => {
  const id = idOf('contactPoint', 'hours');
  const hours = { weekly: [{ days: [1], spans: [{ from: '09:00', to: '10:00' }] }], exceptions: [] };
  const state = { membershipId: ids.membership, value: { type: 'opening-hours', hours } };
  await recordIn(register, { do: 'create', entity: 'contactPoint', id, from: '2026-01-01', state });
  const form = `${personPage()}/kontakt/${id}`;
  const only = await shown(personPage(), form);
  expect(only).toMatchObject({ fjern: '1', fra: today });
  expect((await send(form, { set: only.set ?? '' })).status).toBe(404);
  expect((await desk.post(form, only)).status).toBe(303);
  expect((await contactsNow(ids.membership)).some((one) => one.id === id)).toBe(false);
});

test('an address that is left empty is that of the site that is chosen', async () => {
  const before = await contactsNow(ids.unit);
  await send(`${unitPage()}/kontakt`, { art: 'address', sted: site_, synlighed: 'public' });
  const one = await added(ids.unit, before);
  expect(one.value).toEqual({ type: 'address', address: town, siteId: site_ });
  const { text } = await site.get(`/${path}`);
  for (const said of ['Rådhuset', 'Boulevarden 13', '9000 Aalborg']) expect(text).toContain(said);
  const form = `${unitPage()}/kontakt/${one.id}`;
  await desk.post(form, { ...(await shown(unitPage(), form)), sted: '' });
  expect((await desk.get(unitPage())).text).toContain(
    'Adresse Boulevarden 13, 9000 Aalborg (Rådhuset) → Boulevarden 13, 9000 Aalborg',
  );
});
