// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, unitAt } from '../../organisation/index.ts';
import { pglite } from '../../testing/databases.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import type { Received } from './request.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const now = new Date('2026-11-23T09:00:00Z');
const mayor = 'borgmesterens-forvaltning';
const office = `${mayor}/borgmesterkontoret`;
let site: OpenSite;
const ids = new Map<string, string>();
const units = new Map<string, string>();

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  const register = await loadDemo(database, now);
  const snapshot = await register.snapshot('full', asOf('2026-11-23'));
  for (const path of [mayor, office, 'klima-og-miljoe']) units.set(path, unitAt(snapshot, path)?.id ?? '');
  for (const [name, role, unit] of [
    ['all', 'administrator', ''],
    ['local', 'administrator', mayor],
    ['inside', 'editor', office],
    ['outside', 'editor', 'klima-og-miljoe'],
    ['both', 'editor', mayor],
    ['reader', 'reader', ''],
    ['operator', 'operator', ''],
    ['approver', 'approver', ''],
  ] as const)
    await anEditor(database, `${name}@aalborg.example`, role, unit);
  site = await openSite(database, register, () => now);
  const list = await (await signedIn('all')).get('/admin/brugere');
  for (const row of list.text.matchAll(/\/admin\/brugere\/([\w-]{36})">.*?(\w+)@aalborg\.example/gs))
    ids.set(row[2] ?? '', row[1] ?? '');
  const desk = await signedIn('all');
  await send(desk, pageOf('both'), 'rolle', { rolle: 'reader', hvor: 'enhed', enhed: 'Klima og Miljø' });
});
afterAll(() => site?.close());

async function signedIn(who: string): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(`${who}@aalborg.example`);
  return desk;
}
const pageOf = (who: string) => `/admin/brugere/${ids.get(who)}`;
async function send(desk: AtDesk, page: string, deed: string, fields: Record<string, string> = {}) {
  return desk.post(`${page}/${deed}`, { token: await desk.token('/admin/konto'), ...fields });
}
async function add(desk: AtDesk, fields: Record<string, string>): Promise<Received> {
  const token = await desk.token('/admin/konto');
  return desk.post('/admin/brugere', { token, rolle: 'editor', hvor: 'enhed', ...fields });
}
const linkIn = ({ text }: Received) => /\/admin\/velkommen\/[\w-]{43}/.exec(text)?.[0] ?? '';

describe('users', () => {
  test('are added by an administrator, choose a password by the link, and are in', async () => {
    const desk = await signedIn('all');
    const fields = { navn: 'Ny <b>Bruger</b>', email: 'Ny@aalborg.example', enhed: 'Borgmesterkontoret' };
    const page = await add(desk, fields);
    expect([page.status, page.text.includes('<b>Bruger')]).toEqual([200, false]);
    expect(page.text).toContain('Redaktør i Borgmesterkontoret');
    const link = linkIn(page);
    const newcomer = new AtDesk(site);
    expect((await newcomer.get(link)).text).toContain('Velkommen, Ny');
    const differs = await newcomer.post(link, { adgangskode: 'kaffe i kantinen', igen: 'kaffe' });
    expect([differs.status, differs.text.includes('ikke ens')]).toEqual([422, true]);
    const words = { adgangskode: 'kaffe i kantinen', igen: 'kaffe i kantinen' };
    const foreign = await newcomer.post(link, words, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, newcomer.cookie]).toEqual([403, '']);
    await newcomer.post(link, words);
    expect((await newcomer.get('/admin')).status).toBe(200);
    expect((await new AtDesk(site).get(link)).status).toBe(404);
    expect((await (await signedIn('ny')).get('/admin')).text).toContain('Borgmesterkontoret');
  });

  test.each([
    ['no unit', { enhed: '' }, 'Feltet er tomt'],
    ['a unit that is none', { enhed: 'Hemmelig Forvaltning' }, 'Hemmelig Forvaltning'],
    ['no name', { navn: ' ' }, 'Navnet mangler'],
    ['an address that is none', { email: 'ny' }, 'ikke en e-mailadresse'],
    ['a role that is none', { rolle: 'konge' }, 'ikke en rolle'],
  ])('with %s are not added, and what was typed is still there', async (_, wrong, said) => {
    const desk = await signedIn('all');
    const fields = { navn: 'Karl Typen', email: 'karl@aalborg.example', enhed: 'Borgmesterkontoret' };
    const answer = await add(desk, { ...fields, ...wrong });
    expect([answer.status, answer.text.includes(said)]).toEqual([422, true]);
    expect(answer.text).toContain('navn' in wrong ? 'karl@aalborg.example' : 'Karl Typen');
    expect((await desk.get('/admin/brugere?q=karl')).text).toContain('Ingen brugere passer');
  });

  test('that have an account already get the role, and no link to it', async () => {
    const answer = await add(await signedIn('all'), {
      ...{ navn: 'En anden', email: 'inside@aalborg.example', rolle: 'operator', hvor: 'alt' },
    });
    expect(answer.headers.location).toBe(`${pageOf('inside')}?gemt=findes`);
    const page = (await (await signedIn('all')).get(pageOf('inside'))).text;
    expect(page).toContain('Omstilling i hele organisationen');
    await send(await signedIn('all'), pageOf('inside'), 'tag', { rolle: 'operator', enhed: '' });
  });

  test('are signed out and closed, and what was done stands on their page', async () => {
    const desk = await signedIn('all');
    const page = await add(desk, {
      navn: 'Kort',
      email: 'kort@aalborg.example',
      enhed: 'Borgmesterkontoret',
    });
    const user = /\/admin\/brugere\/[\w-]{36}/.exec(page.text)?.[0] ?? '';
    const theirs = new AtDesk(site);
    await theirs.post(linkIn(page), { adgangskode: 'kaffe i kantinen', igen: 'kaffe i kantinen' });
    await send(desk, user, 'ud');
    expect((await theirs.get('/admin')).status).toBe(303);
    expect((await send(desk, user, 'luk')).headers.location).toBe(`${user}?gemt=lukket`);
    expect((await theirs.signIn('kort@aalborg.example')).status).toBe(422);
    const shown = (await desk.get(user)).text;
    for (const said of ['Konto oprettet', 'Rolle givet: Redaktør', 'Adgangskode valgt', 'Konto lukket'])
      expect(shown).toContain(said);
  });
});

describe('who may decide on users', () => {
  test.each(['reader', 'operator', 'approver', 'inside'])('not the %s', async (who) => {
    const desk = await signedIn(who);
    expect((await desk.get('/admin')).text).not.toContain('/admin/brugere');
    for (const page of ['/admin/brugere', pageOf('outside')]) expect((await desk.get(page)).status).toBe(404);
    const fields = { navn: 'Ny', email: 'egen@aalborg.example', rolle: 'administrator', hvor: 'alt' };
    expect((await add(desk, fields)).status).toBe(404);
    for (const deed of ['rolle', 'tag', 'link', 'ud', 'luk'])
      expect((await send(desk, pageOf(who), deed, { rolle: 'administrator', hvor: 'alt' })).status).toBe(404);
    expect((await desk.get('/admin/brugere')).status).toBe(404);
  });

  test('an administrator of a part sees and decides on those of that part alone', async () => {
    const desk = await signedIn('local');
    const list = (await desk.get('/admin/brugere')).text;
    const isSeen = (who: string) => list.includes(`${who}@aalborg.example`);
    expect(['inside', 'both', 'outside', 'reader', 'all'].map(isSeen)).toEqual([
      ...[true, true, false, false, false],
    ]);
    expect(list).not.toContain('value="alt"');
    expect((await desk.get(pageOf('outside'))).status).toBe(404);
    for (const deed of ['rolle', 'tag', 'link', 'ud', 'luk'])
      expect((await send(desk, pageOf('outside'), deed)).status).toBe(404);
    const inside = await send(desk, pageOf('inside'), 'rolle', {
      ...{ rolle: 'approver', hvor: 'enhed', enhed: 'Borgmesterkontoret' },
    });
    expect(inside.headers.location).toBe(`${pageOf('inside')}?gemt=rolle`);
  });

  test('an administrator of a part gives no role outside it, and cannot take over who has one there', async () => {
    const desk = await signedIn('local');
    for (const where of [{ hvor: 'alt' }, { hvor: 'enhed', enhed: 'Klima og Miljø' }]) {
      const rise = { rolle: 'administrator', ...where };
      expect((await send(desk, pageOf('local'), 'rolle', rise)).status).toBe(422);
      expect((await add(desk, { navn: 'Ny', email: 'rise@aalborg.example', ...rise })).status).toBe(422);
    }
    const klima = units.get('klima-og-miljoe') ?? '';
    expect((await send(desk, pageOf('both'), 'tag', { rolle: 'reader', enhed: klima })).status).toBe(422);
    for (const deed of ['link', 'ud', 'luk']) {
      const answer = await send(desk, pageOf('both'), deed);
      expect([deed, answer.status, linkIn(answer)]).toEqual([deed, 422, '']);
    }
    const page = (await (await signedIn('all')).get(pageOf('both'))).text;
    expect(page).toContain('Læser i Klima og Miljø');
    expect(page).not.toContain('Kontoen er lukket');
  });

  test('nobody closes the last administrator, nor themselves', async () => {
    const desk = await signedIn('all');
    expect((await send(desk, pageOf('all'), 'luk')).text).toContain('Du kan ikke lukke din egen konto');
    const taken = await send(desk, pageOf('all'), 'tag', { rolle: 'administrator', enhed: '' });
    expect(taken.text).toContain('ingen tilbage, der kan logge ind');
    expect((await desk.get('/admin/brugere')).status).toBe(200);
  });
});

describe('what a user has changed', () => {
  const names: Readonly<Record<string, string>> = {
    [mayor]: 'Borgmesterens Forvaltning',
    [office]: 'Borgmesterkontoret',
    'klima-og-miljoe': 'Klima og Miljø',
  };

  const desks = new Map<string, Promise<AtDesk>>();
  /** Signing in takes its time; each does it once. */
  function at(who: string): Promise<AtDesk> {
    const desk = desks.get(who) ?? signedIn(who);
    desks.set(who, desk);
    return desk;
  }

  test('is told by where it was done: all to those of the whole, a part to those of a part, their own to each', async () => {
    await writeIn('approver', mayor, 'Om borgmesteren');
    await writeIn('approver', 'klima-og-miljoe', 'Om klimaet');
    await writeIn('both', office, 'Om begge');
    const seen = async (who: string, place: string) => {
      const { status, text } = await (await at(who)).get(place);
      const said = ['Om borgmesteren', 'Om klimaet', 'Om begge'].filter((words) => text.includes(words));
      return [status, ...said];
    };
    const of = (whose: string) => `${pageOf(whose)}/aendringer`;
    expect(await seen('all', of('approver'))).toEqual([200, 'Om borgmesteren', 'Om klimaet']);
    expect(await seen('approver', '/admin/konto/aendringer')).toEqual([200, 'Om borgmesteren', 'Om klimaet']);
    expect(await seen('local', of('both'))).toEqual([200, 'Om begge']);
    expect(await seen('both', '/admin/konto/aendringer')).toEqual([200, 'Om begge']);
    expect(await seen('reader', '/admin/konto/aendringer')).toEqual([200]);
    for (const [who, whose] of [
      ['local', 'approver'],
      ['both', 'inside'],
      ['approver', 'both'],
      ['reader', 'both'],
    ] as const)
      expect((await (await at(who)).get(of(whose))).status, `${who}: ${whose}`).toBe(404);
    const { status } = await new AtDesk(site).get(of('both'));
    expect(status).toBe(303);
  });

  test('of one who has changed things elsewhere too is told without that, in parts', async () => {
    const desk = await at('all');
    const giving = { rolle: 'editor', hvor: 'enhed', enhed: 'Klima og Miljø' };
    await send(desk, pageOf('both'), 'rolle', giving);
    await writeIn('both', 'klima-og-miljoe', 'Om noget andet');
    const local = (await (await at('local')).get(`${pageOf('both')}/aendringer`)).text;
    expect(local).toContain('Du ser kun det, der ligger i dine enheder.');
    expect([local.includes('Om begge'), local.includes('Om noget andet')]).toEqual([true, false]);
    const whole = (await desk.get(`${pageOf('both')}/aendringer`)).text;
    expect(whole.indexOf('Om noget andet')).toBeLessThan(whole.indexOf('Om begge'));
    for (const path of [office, 'klima-og-miljoe'])
      expect(whole).toContain(`<a href="/admin/enhed/${units.get(path)}/historik">${names[path]}</a>`);
    expect(whole).toContain('datetime="2026-11-23T09:00:00.000Z"');
    const [, latest = ''] = /id="aendring-(\d+)"/.exec(whole) ?? [];
    const earlier = (await desk.get(`${pageOf('both')}/aendringer?foer=${latest}`)).text;
    expect([earlier.includes('Om begge'), earlier.includes('Om noget andet')]).toEqual([true, false]);
    for (const odd of ['foer=x', 'foer=0', 'foer=-1'])
      expect((await desk.get(`${pageOf('both')}/aendringer?${odd}`)).status, odd).toBe(200);
    expect((await desk.get(`${pageOf('both')}/aendringer/mere`)).status).toBe(404);
  });

  async function writeIn(who: string, path: string, summary: string) {
    const desk = await at(who);
    const page = `/admin/enhed/${units.get(path)}`;
    const [, set = ''] = /name="set" value="(\d+)"/.exec((await desk.get(page)).text) ?? [];
    const fields = { 'navn-da': names[path] ?? '', 'navn-en': '', fra: '2026-11-23', hvorfor: 'Nyt' };
    const sent = await desk.send(page, `${page}/tekster`, { ...fields, 'kort-da': summary, set });
    expect(sent.status).toBe(303);
  }
});
