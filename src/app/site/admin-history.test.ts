// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, leadersOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { wordsIn } from './markup.ts';
import { type OpenSite, openSite } from './site.ts';

const office = 'borgmesterens-forvaltning/borgmesterkontoret';
const elsewhere = 'klima-og-miljoe';
const clock = { now: new Date('2026-11-23T09:00:00Z') };
let site: OpenSite;
let register: Register;
let page: string;

beforeAll(async () => {
  const database = await pglite.open();
  register = await loadDemo(database, clock.now);
  await anEditor(database, 'editor@aalborg.example', 'editor', 'borgmesterens-forvaltning');
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  site = await openSite(database, register, () => clock.now);
  page = `/admin/enhed/${await unitIdAt(office)}`;
});
afterAll(() => site?.close());

const whole = () => register.snapshot('full', asOf('2026-11-23'));
const unitIdAt = async (path: string) => unitAt(await whole(), path)?.id ?? expect.fail(path);
const seenIn = (text: string) => /name="set" value="(\d+)"/.exec(text)?.[1] ?? '';

async function signedIn(role = 'editor'): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(`${role}@aalborg.example`);
  return desk;
}

async function headOf(path: string): Promise<string> {
  const snapshot = await whole();
  const person = leadersOf(snapshot, unitAt(snapshot, path)?.id ?? '')[0]?.holders[0]?.person;
  return `/admin/person/${person?.id}`;
}

describe('the history of a unit', () => {
  test('tells what became different, and what was known on a day before', async () => {
    let desk = await signedIn();
    const texts = { 'navn-da': 'Borgmesterkontoret', 'navn-en': '', fra: '2026-11-23', hvorfor: 'Ny tekst' };
    const save = async (summary: string) =>
      desk.send(page, `${page}/tekster`, {
        ...{ ...texts, 'kort-da': summary, set: seenIn((await desk.get(page)).text) },
      });
    await save('Den første tekst');
    clock.now = new Date('2026-11-25T09:00:00Z');
    desk = await signedIn();
    await save('Den anden tekst');
    const { text } = await desk.get(`${page}/historik`);
    expect(text).toContain('Kort om enheden: Den første tekst → Den anden tekst, fra den 23. november 2026');
    for (const said of ['Ny tekst', 'editor@aalborg.example', 'datetime="2026-11-25T09:00:00.000Z"'])
      expect(text).toContain(said);
    const known = (await desk.get(`${page}/historik?kendt=2026-11-24`)).text.split('id="historik"')[0];
    expect(known).toContain('Som vi kendte det den 24. november 2026');
    expect(known).toContain('Den første tekst');
    expect(known).not.toContain('Den anden tekst');
    const later = (await desk.get(`${page}/historik?kendt=2026-11-25&dag=2026-11-24`)).text;
    expect(later.split('id="historik"')[0]).toContain('Den anden tekst');
  });

  test('says so where nothing was written yet, or the unit was not there', async () => {
    const desk = await signedIn();
    const before = await desk.get(`${page}/historik?kendt=2020-01-01`);
    expect(before.text).toContain('Registeret havde ikke noget skrevet den 1. januar 2020.');
    expect((await desk.get(`${page}/historik?kendt=2026-11-25&dag=1800-01-01`)).status).toBe(200);
    for (const odd of ['kendt=2026-02-30', 'foer=x', 'foer=0', 'kendt=&dag=']) {
      expect((await desk.get(`${page}/historik?${odd}`)).status, odd).toBe(200);
    }
  });

  test('is there after the unit has closed, for those who could edit it', async () => {
    const boss = await signedIn('administrator');
    const id = await unitIdAt('borgmesterens-forvaltning/koncernservice/ak-indkoeb');
    const close = { do: 'close', unitId: id, from: '2026-11-24' };
    const ended = await recordIn(register, close);
    expect(ended).toMatchObject({ ok: true });
    for (const desk of [boss, await signedIn()]) {
      expect((await desk.get(`/admin/enhed/${id}`)).status).toBe(404);
      expect((await desk.get(`/admin/enhed/${id}/historik`)).text).toContain(
        'Ikke længere: Enheden AK indkøb, fra den 24. november 2026',
      );
    }
    expect((await boss.get('/admin/enhed/nothing/historik')).status).toBe(404);
  });

  test('is for those who may edit it', async () => {
    const desk = await signedIn();
    const foreign = `/admin/enhed/${await unitIdAt(elsewhere)}/historik`;
    expect((await desk.get(foreign)).status).toBe(404);
    expect((await (await signedIn('administrator')).get(foreign)).status).toBe(200);
  });
});

describe('a person', () => {
  test('is called otherwise from a day on, and the history says so', async () => {
    const desk = await signedIn();
    const place = await headOf(office);
    const shown = (await desk.get(place)).text;
    expect(shown).toMatch(/Stillinger nu[\s\S]*Kommunaldirektør/);
    const fields = { fornavn: 'Christian', efternavn: 'Roslev Lund', synlighed: 'public', fra: '2026-11-25' };
    const answer = await desk.send(place, `${place}/navn`, { ...fields, set: seenIn(shown) });
    expect(answer.headers.location).toBe(`${place}?gemt=2026-11-25`);
    expect((await site.get(`/${office}`)).text).toContain('Christian Roslev Lund');
    expect((await desk.get(place)).text).toContain(
      'Personen Christian Roslev → Christian Roslev Lund, fra den 25. november 2026',
    );
    const asKnown = async (query: string) => {
      const { text } = await desk.get(`${place}?${query}`);
      return wordsIn(/<section id="kendt">(.*?)<\/section>/.exec(text)?.[1] ?? '');
    };
    const known = await asKnown('kendt=2026-11-24&dag=2026-11-25');
    expect(known).toContain('Som vi kendte det den 24. november 2026, om den 25. november 2026');
    expect(known).toMatch(/Navn Christian Roslev Hvem ser, .* Alle Stillinger .*: Kommunaldirektør/);
    const since = await asKnown('kendt=2026-11-25&dag=2026-11-25');
    expect(since).toContain('Navn Christian Roslev Lund');
    expect(await asKnown('kendt=2020-01-01')).toContain('Registeret havde ikke noget skrevet');
    const wrong = await desk.send(place, `${place}/navn`, { ...fields, efternavn: ' ', set: '1' });
    expect(wrong.text).toContain('aria-invalid="true"');
    const stale = await desk.send(place, `${place}/navn`, { ...fields, efternavn: 'Lind', set: '1' });
    expect(stale.text).toContain('Nu står der: Roslev Lund');
  });

  test('that becomes internal is no longer on the site', async () => {
    const desk = await signedIn();
    const place = await headOf(office);
    const set = seenIn((await desk.get(place)).text);
    const fields = {
      fornavn: 'Christian',
      efternavn: 'Roslev Lund',
      synlighed: 'internal',
      fra: '2026-11-25',
    };
    await desk.send(place, `${place}/navn`, { ...fields, set });
    expect((await site.get(`/${office}`)).text).not.toContain('Roslev');
  });

  test('of another unit is not there for an editor; protected, for administrators alone', async () => {
    const [desk, boss] = [await signedIn(), await signedIn('administrator')];
    expect((await desk.get(await headOf(elsewhere))).status).toBe(404);
    const place = await headOf(office);
    const set = seenIn((await desk.get(place)).text);
    const own = async (who: AtDesk) => (await who.get('/admin/konto/aendringer')).text;
    expect(await own(desk)).toContain('Personen Christian Roslev → Christian Roslev Lund');
    const fields = {
      fornavn: 'Christian',
      efternavn: 'Roslev Lund',
      synlighed: 'protected',
      fra: '2026-11-25',
      set,
    };
    expect((await desk.send(place, `${place}/navn`, fields)).status).toBe(422);
    expect((await boss.send(place, `${place}/navn`, fields)).status).toBe(303);
    expect([(await desk.get(place)).status, (await boss.get(place)).status]).toEqual([404, 200]);
    expect((await desk.get(`${page}/historik`)).text).not.toContain('Roslev');
    // What one has written oneself about somebody goes too; what one wrote about the unit stays.
    expect([(await own(desk)).includes('Roslev'), (await own(boss)).includes('Roslev')]).toEqual([
      false,
      true,
    ]);
    expect(await own(desk)).toContain('Den anden tekst');
  });
});

test('of two who save the same at the same instant one is saved, and the other sees what that one wrote', async () => {
  const desks = [await signedIn(), await signedIn('administrator')];
  const set = seenIn((await desks[0]?.get(page))?.text ?? '');
  const tokens = await Promise.all(desks.map((desk) => desk.token(page)));
  const answers = await Promise.all(
    desks.map((desk, place) =>
      desk.post(`${page}/tekster`, {
        ...{ 'navn-da': 'Borgmesterkontoret', fra: '2026-11-25', set, token: tokens[place] ?? '' },
        'kort-da': `Fra nummer ${place}`,
      }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  const first = answers.findIndex(({ status }) => status === 303);
  const late = answers[1 - first]?.text ?? '';
  expect(late).toContain(`Nu står der: Fra nummer ${first}`);
  expect(late).toContain(`>Fra nummer ${1 - first}</textarea>`);
});
