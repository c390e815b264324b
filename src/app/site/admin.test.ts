// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, leadersOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
const office = 'borgmesterens-forvaltning/borgmesterkontoret';
let site: OpenSite;
let register: Register;
let page: string;
const clock = { now: new Date('2026-11-23T09:00:00Z') };

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  register = await loadDemo(database, clock.now);
  await anEditor(database, 'editor@aalborg.example', 'editor', office);
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  site = await openSite(database, register, () => clock.now);
  const snapshot = await register.snapshot('full', asOf(today));
  page = `/admin/enhed/${unitAt(snapshot, office)?.id}`;
});
afterAll(() => site?.close());

async function signedIn(role = 'editor'): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(`${role}@aalborg.example`);
  return desk;
}

const texts = { 'navn-da': 'Borgmesterkontoret', 'navn-en': 'The Mayor’s Office', fra: today };
const seenIn = (text: string) => /name="set" value="(\d+)"/.exec(text)?.[1] ?? '';
const summary = async () => {
  const snapshot = await register.snapshot('public', asOf(today));
  return unitAt(snapshot, office)?.summary?.da;
};

describe('signing in', () => {
  test('gives a cookie that scripts and other sites do not get, and leads where one wanted to go', async () => {
    const answer = await new AtDesk(site).signIn('editor@aalborg.example', { til: page });
    expect([answer.status, answer.headers.location]).toEqual([303, page]);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-vejviser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/admin\\@evil.example', '/soeg'])(
    'never leads to %s',
    async (til) => {
      const answer = await new AtDesk(site).signIn('editor@aalborg.example', { til });
      expect(answer.headers.location).toBe('/admin');
    },
  );

  test('gives another token each time, so that none can be planted beforehand', async () => {
    const desk = new AtDesk(site);
    desk.cookie = `__Host-vejviser=${'x'.repeat(43)}`;
    await desk.signIn('editor@aalborg.example');
    const first = desk.cookie;
    await desk.signIn('editor@aalborg.example');
    expect(new Set([first, desk.cookie, `__Host-vejviser=${'x'.repeat(43)}`]).size).toBe(3);
  });

  test('is refused from a page of another site', async () => {
    const desk = new AtDesk(site);
    const fields = { email: 'editor@aalborg.example', adgangskode: 'kaffe i kantinen' };
    const answer = await desk.post('/admin/log-ind', fields, { 'sec-fetch-site': 'cross-site' });
    expect([answer.status, desk.cookie]).toEqual([403, '']);
  });

  test('is asked of all who come without it, and no cookie is set for them', async () => {
    const answer = await new AtDesk(site).get(page);
    expect(answer.headers.location).toBe(`/admin/log-ind?til=${encodeURIComponent(page)}`);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('ends by signing out', async () => {
    const desk = await signedIn();
    const left = desk.cookie;
    await desk.send('/admin', '/admin/log-ud', {});
    desk.cookie = left;
    expect((await desk.get(page)).status).toBe(303);
  });
});

describe('a form', () => {
  test('that is saved is seen on the site at once', async () => {
    const desk = await signedIn();
    const set = seenIn((await desk.get(page)).text);
    const answer = await desk.send(page, `${page}/tekster`, {
      ...texts,
      set,
      'kort-da': 'Betjener borgmesteren.',
    });
    expect(answer.headers.location).toBe(`${page}?gemt=${today}#tekster`);
    expect((await site.get(`/${office}`)).text).toContain('Betjener borgmesteren.');
    expect((await desk.get(page)).text).toContain('editor@aalborg.example');
  });

  test('shows beside the field what is wrong, with all that was typed', async () => {
    const desk = await signedIn();
    const fields = {
      art: 'phone',
      vaerdi: 'ring bare',
      synlighed: 'internal',
      fra: today,
      hvorfor: 'Nyt nummer',
    };
    const { status, text } = await desk.send(page, `${page}/kontakt`, fields);
    expect(status).toBe(422);
    expect(text).toContain('»ring bare«'.slice(1, -1));
    expect(text).toMatch(/aria-invalid="true"/);
    expect(text).toContain('value="Nyt nummer"');
    expect(text).toMatch(/<option value="internal" selected/);
  });

  test('that somebody else has saved meanwhile is shown with what holds now, and saved when sent again', async () => {
    const [one, two] = [await signedIn(), await signedIn('administrator')];
    const set = seenIn((await one.get(page)).text);
    await two.send(page, `${page}/tekster`, { ...texts, set, 'kort-da': 'Fra den anden' });
    const mine = { ...texts, 'kort-da': 'Fra mig' };
    const shown = await one.send(page, `${page}/tekster`, { ...mine, set });
    expect(shown.status).toBe(422);
    for (const said of ['administrator@aalborg.example', 'Fra mig', 'Nu står der: Fra den anden'])
      expect(shown.text).toContain(said);
    expect(await summary()).toBe('Fra den anden');
    await one.send(page, `${page}/tekster`, { ...mine, set: seenIn(shown.text) });
    expect(await summary()).toBe('Fra mig');
  });

  test('that is sent after the session has ended is there again after signing in, and nothing is saved', async () => {
    const desk = await signedIn();
    const set = seenIn((await desk.get(page)).text);
    const token = await desk.token(page);
    desk.cookie = '';
    const before = register.change;
    const asked = await desk.post(`${page}/tekster`, { ...texts, token, set, 'kort-da': 'Ikke tabt' });
    const [, unsaved = ''] = /name="ikke-gemt" value="([^"]*)"/.exec(asked.text) ?? [];
    expect(unsaved).not.toContain(token);
    const more = { til: `${page}/tekster`, 'ikke-gemt': unsaved.replaceAll('&amp;', '&') };
    const shown = await desk.signIn('editor@aalborg.example', more);
    expect(shown.text).toContain('Ikke tabt');
    expect(register.change).toBe(before);
  });

  test('writes what looks like markup as text, on every page', async () => {
    const desk = await signedIn();
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const set = seenIn((await desk.get(page)).text);
    await desk.send(page, `${page}/tekster`, { ...texts, set, 'kort-da': evil, hvorfor: evil });
    const ofAll = await signedIn('administrator');
    for (const { text } of [await desk.get(page), await ofAll.get('/admin'), await site.get(`/${office}`)]) {
      expect(text).toContain('&lt;script>');
      expect(text).not.toMatch(/<script>alert|<img src=x/);
    }
  });

  test('of a part tells nothing of what is changed elsewhere', async () => {
    const says = async (role: string) => (await (await signedIn(role)).get('/admin')).text;
    expect(await says('administrator')).toContain('Seneste ændringer');
    expect(await says('editor')).not.toContain('Seneste ændringer');
  });

  test('larger than any form is refused', async () => {
    const desk = await signedIn();
    const { status } = await desk.send(page, `${page}/tekster`, { ...texts, 'mere-da': 'x'.repeat(300_000) });
    expect(status).toBe(413);
  });
});

describe('a post', () => {
  const postOf = async () => {
    const snapshot = await register.snapshot('full', asOf(today));
    return leadersOf(snapshot, page.split('/').at(-1) ?? '')[0]?.post.id;
  };
  const head = async (day: string) => {
    const { text } = await site.get(`/${office}?dato=${day}`);
    return text;
  };

  test('is held by somebody acting from a day until and with another, and then as before', async () => {
    const desk = await signedIn();
    const appointed = { person: 'Åse Vestergaard', egenskab: 'acting', synlighed: 'public' };
    const days = { fra: '2026-03-01', til: '2026-05-31' };
    const answer = await desk.send(page, `${page}/stillinger/${await postOf()}`, { ...appointed, ...days });
    expect(answer.headers.location).toBe(`${page}?gemt=2026-03-01#stillinger`);
    expect(await head('2026-05-31')).toMatch(/[Kk]onstitueret kommunaldirektør[\s\S]{0,200}Åse Vestergaard/);
    for (const day of ['2026-02-28', '2026-06-01']) expect(await head(day)).not.toContain('Åse Vestergaard');
  });

  test('is taken over by another, and he who held it leaves that day', async () => {
    const desk = await signedIn();
    const fields = { person: 'Bo Nørgaard Lind', egenskab: 'permanent', synlighed: 'public', fra: today };
    const place = `${page}/stillinger/${await postOf()}`;
    expect((await desk.send(page, place, fields)).status).toBe(422);
    expect((await desk.send(page, place, { ...fields, afloes: '1' })).status).toBe(303);
    const { text } = await site.get(`/${office}`);
    expect(text).toContain('Bo Nørgaard Lind');
    expect(text).not.toContain('Christian Roslev');
    expect(await head('2026-11-22')).toContain('Christian Roslev');
  });

  test('is vacant after its holder has left', async () => {
    const desk = await signedIn();
    const snapshot = await register.snapshot('full', asOf(today));
    const [holder] = leadersOf(snapshot, page.split('/').at(-1) ?? '')[0]?.holders ?? [];
    const set = String(holder?.membership.recordedBy);
    await desk.send(page, `${page}/besaettelser/${holder?.membership.id}`, { fra: today, set });
    expect((await site.get(`/${office}`)).text).toContain('Ubesat');
  });

  test('is not filled by nobody, nor until a day that is none', async () => {
    const desk = await signedIn();
    const place = `${page}/stillinger/${await postOf()}`;
    for (const wrong of [{ person: ' ' }, { person: 'Bo Lind', til: '2026-02-30' }])
      expect((await desk.send(page, place, { fra: today, ...wrong })).text).toContain('aria-invalid="true"');
  });
});

describe('for the house alone', () => {
  test('a note is written, changed and taken away', async () => {
    const desk = await signedIn();
    await desk.send(page, `${page}/noter`, { fra: today, note: 'Ring til vagten efter 14.' });
    const [, id = ''] = /\/noter\/([0-9a-f-]{36})"/.exec((await desk.get(page)).text) ?? [];
    const set = seenIn((await desk.get(page)).text.split(`/noter/${id}`)[1] ?? '');
    await desk.send(page, `${page}/noter/${id}`, { fra: today, note: 'Ring til vagten efter 15.', set });
    const { text } = await desk.get(page);
    expect(text).toContain('Ring til vagten efter 15.');
    expect((await site.get(`/${office}`)).text).not.toContain('vagten efter');
    const last = seenIn(text.split(`/noter/${id}`)[1] ?? '');
    await desk.send(page, `${page}/noter/${id}`, { fra: today, fjern: '1', set: last });
    const after = (await desk.get(page)).text;
    expect(after).not.toContain(`/noter/${id}`);
    expect(after).toContain('Fjernet: Note til omstillingen: Ring til vagten efter 15.');
  });

  test('somebody is away until a day, with one who stands in, and is back', async () => {
    const boss = await signedIn('administrator');
    const snapshot = await register.snapshot('full', asOf(today));
    const place = `/admin/enhed/${unitAt(snapshot, 'borgmesterens-forvaltning/oekonomisk-afdeling')?.id}`;
    const person = [...snapshot.person.values()].find(({ familyName }) => /Petersen/.test(familyName));
    const away = `${place}/fravaer/${person?.id}`;
    const fields = { fra: today, tilbage: '2026-12-03', stedfortraeder: 'Peter Munk' };
    const wrong = await boss.send(place, away, { ...fields, stedfortraeder: 'Peter Nobody' });
    expect(wrong.text).toContain('aria-invalid="true"');
    expect((await boss.send(place, away, fields)).status).toBe(303);
    const shown = (await boss.get(place)).text;
    expect(shown).toContain('Fraværende, tilbage 3. december 2026. Stedfortræder: Peter Munk');
    const set = seenIn(shown.split(`/fravaer/${person?.id}`)[1] ?? '');
    await boss.send(place, away, { fra: '2026-11-25', set });
    const after = await register.snapshot('full', asOf('2026-11-25'));
    expect([...after.absence.values()]).toEqual([]);
  });
});

test('a contact point and a task of another unit cannot be reached through one’s own', async () => {
  const desk = await signedIn();
  const snapshot = await register.snapshot('full', asOf(today));
  const own = page.split('/').at(-1);
  const foreign = [...snapshot.contactPoint.values()].find(({ unitId }) => unitId !== null && unitId !== own);
  const task = [...snapshot.task.values()].find(({ unitId }) => unitId !== own);
  const before = register.change;
  for (const place of [`kontakt/${foreign?.id}`, `opgaver/${task?.id}`])
    expect((await desk.send(page, `${page}/${place}`, { fra: today, fjern: '1' })).status).toBe(404);
  expect(register.change).toBe(before);
});
