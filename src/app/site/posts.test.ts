// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  absenceOf,
  asOf,
  fullName,
  holdersOf,
  leadershipsOf,
  postsIn,
  unitAt,
} from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor, madeFrom } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
/** A unit that has no posts. */
const path = 'klima-og-miljoe/kollektiv-trafik';
let site: OpenSite;
let register: Register;
let page: string;
/** Two at the same desk: one edits this part, one all of it. */
let [mette, hans]: readonly [AtDesk, AtDesk] = [undefined as never, undefined as never];

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  const now = new Date(`${today}T09:00:00Z`);
  register = await loadDemo(database, now);
  await anEditor(database, 'mette@aalborg.example', 'editor', 'klima-og-miljoe');
  await anEditor(database, 'hans@aalborg.example', 'administrator');
  site = await openSite(database, register, () => now);
  [mette, hans] = [new AtDesk(site), new AtDesk(site)];
  await mette.signIn('mette@aalborg.example');
  await hans.signIn('hans@aalborg.example');
  page = `/admin/enhed/${(await unit()).id}`;
});
afterAll(() => site?.close());

type Fields = Readonly<Record<string, string>>;
const on = (day = today) => register.snapshot('full', asOf(day));
const unit = async (where = path) => unitAt(await on(), where) ?? expect.fail(where);
const post = async (title: string, day = today) =>
  postsIn(await on(day), (await unit()).id).find((one) => one.title.da === title);
const idOfPost = async (title: string) => (await post(title))?.id ?? expect.fail(title);
const heldBy = async (title: string, day = today) =>
  holdersOf(await on(day), await idOfPost(title)).map(({ person, membership }) =>
    person ? `${fullName(person)}, ${membership.capacity}` : '?',
  );
const leads = async (title: string, day = today) => {
  const id = await idOfPost(title);
  return leadershipsOf(await on(day), (await unit()).id).some(({ postId }) => postId === id);
};
const publicPage = async (day = today) => (await site.get(`/${path}?dato=${day}`)).text;

/** What a page has of the form that is sent to an address. */
const formOn = (html: string, form: string) =>
  html.split(new RegExp(`action="${page}/${form}(?:#[^"]*)?"`))[1]?.split('</form>')[0] ?? '';
const seenBy = async (desk: AtDesk) => (await desk.get(page)).text;
/** Sends a form of the page: as it is now, or as somebody has had it open since before. */
async function send(desk: AtDesk, form: string, fields: Fields, open?: string) {
  const address = `${page}/${form}`;
  return desk.send(page, address, { fra: today, ...(open && madeFrom(open, address)), ...fields });
}
const wrongIn = (html: string, form: string) =>
  [...formOn(html, form).matchAll(/class="field__error" id="([^"]*)">([^<]*)/g)]
    .map(([, id = '', text]) => `${id.replace(/.*-(\w+-\w+)$/, '$1')}: ${text}`)
    .join('\n');

const planner = { 'titel-da': 'Planlægger', 'titel-en': 'Planner', pladser: '1', synlighed: 'public' };
const appointed = (person: string, more: Fields = {}) => ({
  ...{ person, egenskab: 'permanent', synlighed: 'public', til: '' },
  ...more,
});

describe('a post', () => {
  test('comes to be in a unit that had none, from a day on, and stands on its page', async () => {
    expect(await seenBy(mette)).toContain('Enheden har ingen stillinger.');
    const answer = await send(mette, 'stillinger', { ...planner, leder: '1', fra: '2026-11-02' });
    expect(answer.headers.location).toBe(`${page}?gemt=2026-11-02#stillinger`);
    expect(await post('Planlægger')).toMatchObject({ title: { en: 'Planner' }, seats: 1, political: false });
    expect(await leads('Planlægger')).toBe(true);
    expect(await publicPage()).toContain('Planlægger');
    expect(await publicPage('2026-11-01')).not.toContain('Planlægger');
    await send(mette, 'stillinger', {
      ...planner,
      'titel-da': 'Spion',
      synlighed: 'internal',
      politisk: '1',
    });
    expect(await post('Spion')).toMatchObject({ visibility: 'internal', political: true, position: 1 });
    expect(await leads('Spion')).toBe(false);
    expect(await publicPage()).not.toContain('Spion');
  });

  test.each([
    [{ 'titel-da': ' ' }, 'da-error: Feltet er tomt. Udfyld det.'],
    [
      { pladser: 'mange' },
      'pladser-error: «mange» er ikke et antal pladser. Skriv et helt tal fra 1 til 1000.',
    ],
    [{ pladser: '0' }, 'pladser-error: «0» er ikke et antal pladser. Skriv et helt tal fra 1 til 1000.'],
    [{ pladser: '1001' }, 'pladser-error: «1001» er ikke'],
    [{ fra: '1900-01-01' }, 'fra-error: Noget ville på mindst én dag høre til en enhed, der ikke findes.'],
  ])('is not made with %o, which is said beside the field, and what was typed stays', async (wrong, said) => {
    const before = register.change;
    const answer = await send(mette, 'stillinger', { ...planner, 'titel-da': 'Ny', politisk: '1', ...wrong });
    expect(answer.status).toBe(422);
    expect(wrongIn(answer.text, 'stillinger')).toContain(said);
    const form = formOn(answer.text, 'stillinger');
    // It was sent with one box ticked and the other not, which is not what an empty form proposes.
    expect([form.match(/name="politisk"[^>]*checked/), form.match(/name="leder"[^>]*checked/)]).toEqual([
      expect.anything(),
      null,
    ]);
    expect(register.change).toBe(before);
  });

  test('is called otherwise from a day on, with more seats, and leads no more', async () => {
    const form = `stilling/${await idOfPost('Planlægger')}`;
    const chief = { ...planner, 'titel-da': 'Trafikchef', 'titel-en': '', pladser: '2', fra: '2026-12-01' };
    expect((await send(mette, form, chief)).status).toBe(303);
    expect(await post('Planlægger', '2026-11-30')).toMatchObject({ seats: 1 });
    const then = await on('2026-12-01');
    expect(then.post.get(await idOfPost('Planlægger'))).toMatchObject({
      title: { da: 'Trafikchef' },
      seats: 2,
    });
    expect(await leads('Planlægger', '2026-11-30')).toBe(true);
    expect(await leads('Planlægger', '2026-12-01')).toBe(false);
    // What is typed today holds until what is planned, and takes away nothing else of it.
    await send(mette, form, { ...planner, 'titel-da': 'Planlægger', synlighed: 'internal', leder: '1' });
    expect((await on('2026-12-01')).post.get(await idOfPost('Planlægger'))).toMatchObject({
      ...{ title: { da: 'Trafikchef' }, seats: 2, visibility: 'internal' },
    });
    expect(
      (await send(mette, form, { ...planner, synlighed: 'internal', leder: '1' })).headers.location,
    ).toBe(`${page}?uaendret=1`);
    // Nor does what the form showed of today come back after what is planned.
    await send(mette, form, {
      ...planner,
      pladser: '3',
      synlighed: 'internal',
      leder: '1',
      fra: '2027-01-01',
    });
    expect((await on('2027-01-01')).post.get(await idOfPost('Planlægger'))).toMatchObject({
      ...{ title: { da: 'Trafikchef' }, seats: 3 },
    });
    const early = await send(mette, form, { ...planner, pladser: '3', fra: '2026-11-01' });
    expect(wrongIn(early.text, form)).toContain(
      'fra-error: Stillingen som planlægger findes ikke den 1. november 2026.',
    );
  });

  test('is neither filled nor left before it is there, which is said beside the day', async () => {
    const form = `stillinger/${await idOfPost('Planlægger')}`;
    const early = await send(mette, form, appointed('Ulla Tang', { fra: '2026-11-01' }));
    expect(wrongIn(early.text, form)).toContain('fra-error: Stillingen som planlægger findes ikke den');
    await send(mette, form, appointed('Ulla Tang', { fra: '2026-11-10' }));
    const [held] = holdersOf(await on(), await idOfPost('Planlægger'));
    const leaves = `besaettelser/${held?.membership.id}`;
    const left = await send(mette, leaves, { fra: '2026-11-09' });
    expect(wrongIn(left.text, leaves)).toContain('fra-error: Den, der fratræder, har ikke stillingen den 9.');
  });

  test('has no fewer seats than are held', async () => {
    const { 'titel-da': _, ...rest } = planner;
    await send(mette, 'stillinger', { ...rest, 'titel-da': 'Kørselsleder', pladser: '2' });
    const id = await idOfPost('Kørselsleder');
    await send(mette, `stillinger/${id}`, appointed('Ib Ager'));
    await send(mette, `stillinger/${id}`, appointed('Bo Ager'));
    const refused = await send(mette, `stilling/${id}`, { ...rest, 'titel-da': 'Kørselsleder' });
    expect(wrongIn(refused.text, `stilling/${id}`)).toContain('pladser-error: En stilling ville');
    expect(formOn(refused.text, `stilling/${id}`)).toMatch(/name="pladser"[^>]* value="1"/);
    expect((await post('Kørselsleder'))?.seats).toBe(2);
  });

  test('is abolished once nobody holds it then or later, or together with who does', async () => {
    const id = await idOfPost('Kørselsleder');
    const form = `nedlaeggelser/${id}`;
    const held = await send(mette, form, { fra: '2027-01-01' });
    expect(wrongIn(held.text, form)).toMatch(/fratraed-error: .*: (Ib|Bo) Ager og (Ib|Bo) Ager\. Sæt hak/);
    for (const { membership } of holdersOf(await on(), id))
      await send(mette, `besaettelser/${membership.id}`, { fra: '2026-12-31' });
    await send(mette, `stillinger/${id}`, appointed('Eva Ager', { fra: '2027-03-01' }));
    const later = await send(mette, form, { fra: '2027-01-01' });
    expect(wrongIn(later.text, form)).toContain('Eva Ager (fra 1. marts 2027)');
    const gone = await send(mette, form, { fra: '2027-01-01', fratraed: '1' });
    expect(gone.headers.location).toBe(`${page}?gemt=2027-01-01#stillinger`);
    expect(await heldBy('Kørselsleder', '2026-12-30')).toHaveLength(2);
    for (const day of ['2027-01-01', '2027-03-02']) {
      const after = await on(day);
      expect([after.post.has(id), holdersOf(after, id)]).toEqual([false, []]);
    }
    const [change] = (await register.historyOf('unit', (await unit()).id, { most: 1 })).changes;
    expect(change?.reason).toBe('Stilling nedlagt');
  });

  test('of a unit out of reach, or of another than the page is about, cannot be reached', async () => {
    const foreign = await unit('borgmesterens-forvaltning/borgmesterkontoret');
    const [other] = postsIn(await on(), (await unit('klima-og-miljoe')).id);
    const before = register.change;
    for (const form of ['stilling', 'nedlaeggelser', 'stillinger'])
      expect((await send(hans, `${form}/${other?.id}`, { ...planner, set: '1' })).status).toBe(404);
    for (const form of ['stillinger', `stilling/${other?.id}`])
      expect((await mette.send(page, `/admin/enhed/${foreign.id}/${form}`, planner)).status).toBe(404);
    expect(register.change).toBe(before);
  });
});

describe('of two editors who have the same page open', () => {
  test('the second does not end whom the first has just appointed, and is told who it is', async () => {
    const form = `stillinger/${await idOfPost('Spion')}`;
    await send(mette, form, appointed('Åge Krog'));
    const open = await seenBy(hans);
    await send(mette, form, appointed('Tove Bak', { afloes: '1' }));
    const typed = appointed('Per Munk Dal', { afloes: '1', hvorfor: 'Efter opslag' });
    const told = await send(hans, form, typed, open);
    expect(told.status).toBe(422);
    expect(told.text).toContain('Stillingen er nu besat af Tove Bak (Spion).');
    for (const kept of ['value="Per Munk Dal"', 'value="Efter opslag"']) expect(told.text).toContain(kept);
    expect(await heldBy('Spion')).toEqual(['Tove Bak, permanent']);
    expect((await send(hans, form, typed, told.text)).status).toBe(303);
    expect(await heldBy('Spion')).toEqual(['Per Munk Dal, permanent']);
  });

  test('one at the same instant is told what the other did', async () => {
    const form = `stillinger/${await idOfPost('Spion')}`;
    const open = await seenBy(hans);
    const both = await Promise.all([
      send(mette, form, appointed('Gry Bæk', { afloes: '1' }), open),
      send(hans, form, appointed('Jan Bæk', { afloes: '1' }), open),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    const second = both.find(({ status }) => status === 422)?.text;
    const [holder = ''] = await heldBy('Spion');
    expect(second).toContain(`Stillingen er nu besat af ${holder.split(',')[0]} (Spion).`);
  });

  test('the second is told that somebody has left, or that the post is no more', async () => {
    await send(mette, 'stillinger', { ...planner, 'titel-da': 'Vagt' });
    const id = await idOfPost('Vagt');
    await send(mette, `stillinger/${id}`, appointed('Finn Vagt'));
    const [held] = holdersOf(await on(), id);
    const leaves = `besaettelser/${held?.membership.id}`;
    const open = await seenBy(hans);
    await send(mette, leaves, {});
    const left = await send(hans, leaves, {}, open);
    expect([left.status, left.text.includes('En anden har rettet her imens')]).toEqual([422, true]);
    const vacant = await send(hans, `stillinger/${id}`, appointed('Else Vagt', { afloes: '1' }), open);
    expect(vacant.text).toContain('Stillingen er nu ubesat.');
    await send(mette, `nedlaeggelser/${id}`, {});
    const gone = await send(hans, `stilling/${id}`, { ...planner, 'titel-da': 'Vægter' }, open);
    expect([gone.status, gone.text.includes('En anden har rettet her imens')]).toEqual([422, true]);
  });

  test('the second sees beside each field of a post what the first made of it', async () => {
    await send(mette, 'stillinger', { ...planner, 'titel-da': 'Tolk' });
    const form = `stilling/${await idOfPost('Tolk')}`;
    const open = await seenBy(hans);
    await send(mette, form, { ...planner, 'titel-da': 'Tolk og guide', pladser: '3', leder: '1' });
    const mine = { ...planner, 'titel-da': 'Oversætter', politisk: '1' };
    const told = await send(hans, form, mine, open);
    for (const now of ['Nu står der: Tolk og guide', 'Nu står der: 3', 'Nu: den leder enheden.'])
      expect(formOn(told.text, form)).toContain(now);
    expect((await send(hans, form, mine, told.text)).status).toBe(303);
    expect(await post('Oversætter')).toMatchObject({ seats: 1, political: true });
    expect(await leads('Oversætter')).toBe(false);
  });

  test('the second neither sets anyone away who has just come back, nor back who has just been set away', async () => {
    const form = `fravaer/${idOf('person', 'Rut Lund')}`;
    const person = { givenName: 'Rut', familyName: 'Lund', publication: 'internal' };
    const create = (entity: string, id: string, state: object) => ({
      ...{ do: 'create', entity, id, from: today, state },
    });
    const held = { postId: await idOfPost('Oversætter'), personId: idOf('person', 'Rut Lund') };
    await recordIn(
      register,
      create('person', held.personId, person),
      create('membership', idOf('membership', 'Rut Lund'), { ...held, capacity: 'deputy' }),
    );
    const here = await seenBy(hans);
    await send(mette, form, { tilbage: '2026-12-24' });
    const away = await seenBy(hans);
    const mine = { tilbage: '2026-12-01', stedfortraeder: 'Peter Munk', note: 'Ring til vagten' };
    const told = await send(hans, form, mine, here);
    expect([told.status, told.text.includes('En anden har rettet her imens')]).toEqual([422, true]);
    expect(told.text).toContain('Stedfortræder: Peter Munk, ');
    expect(absenceOf(await on(), held.personId)).toMatchObject({ returns: '2026-12-24', standInId: null });
    await send(mette, form, {});
    expect((await send(hans, form, {}, away)).status).toBe(422);
    expect(absenceOf(await on(), held.personId)).toBeNull();
  });
});

describe('somebody whose name others have too', () => {
  const choicesIn = (html: string, form: string) =>
    [...formOn(html, form).matchAll(/type="radio"[^>]* value="([^"]*)"[^>]*\/><span>([^<]*)/g)].map(
      ([, value = '', text = '']) => ({ value, text }),
    );

  test('comes to be by a tick, and is asked for from then on, with all that was typed', async () => {
    await send(mette, 'stillinger', { ...planner, 'titel-da': 'Chauffør', pladser: '3' });
    const form = `stillinger/${await idOfPost('Chauffør')}`;
    await send(mette, form, appointed('Kim Vang'));
    await send(mette, form, appointed('Kim Vang', { hvem: 'ny' }));
    const typed = appointed('kim  vang', { egenskab: 'acting', til: '2027-01-31', synlighed: 'internal' });
    const other = `stillinger/${await idOfPost('Oversætter')}`;
    const asked = await send(mette, other, { ...typed, hvorfor: 'Barsel' });
    expect(asked.status).toBe(422);
    expect(wrongIn(asked.text, other)).toContain('hvem-error: Der er 2 personer, der hedder Kim Vang. Vælg');
    const choices = choicesIn(asked.text, other);
    expect(choices.map(({ text }) => text)).toEqual([
      ...Array(2).fill('Kim Vang: Chauffør, Kollektiv Trafik'),
      'En ny person, der også hedder Kim Vang',
    ]);
    for (const kept of ['value="kim  vang"', 'value="2027-01-31"', 'value="Barsel"', '"acting" selected'])
      expect(formOn(asked.text, other)).toContain(kept);
    const [, second] = choices;
    expect((await send(mette, other, { ...typed, hvem: second?.value ?? '' })).status).toBe(303);
    const acting = holdersOf(await on(), await idOfPost('Oversætter')).at(-1)?.membership;
    expect([acting?.personId, acting?.capacity]).toEqual([second?.value, 'acting']);
    expect((await send(mette, form, { ...typed, person: 'Kim Vang', hvem: 'ny' })).status).toBe(303);
    expect([...(await on()).person.values()].filter((one) => fullName(one) === 'Kim Vang')).toHaveLength(3);
  });

  test('is not taken for somebody else where the name was changed after the choice', async () => {
    const form = `stillinger/${await idOfPost('Chauffør')}`;
    const [kim] = [...(await on()).person.values()].filter((one) => fullName(one) === 'Kim Vang');
    await send(mette, form, appointed('Per Sand', { hvem: kim?.id ?? '' }));
    expect(await heldBy('Chauffør')).toContain('Per Sand, permanent');
  });

  test('stands in once it is said which one, and nobody new can', async () => {
    const form = `fravaer/${idOf('person', 'Rut Lund')}`;
    const typed = { tilbage: '2026-12-24', stedfortraeder: 'Kim Vang', note: 'Ring til vagten', hvem: '' };
    const asked = await send(mette, form, typed);
    const choices = choicesIn(asked.text, form);
    expect([asked.status, choices.length]).toEqual([422, 3]);
    expect(choices.map(({ text }) => text).join()).not.toContain('ny person');
    expect(formOn(asked.text, form)).toContain('value="Ring til vagten"');
    const last = choices.at(-1)?.value ?? '';
    await send(mette, form, { ...typed, hvem: last });
    const absence = absenceOf(await on(), idOf('person', 'Rut Lund'));
    expect(absence).toMatchObject({ standInId: last, returns: '2026-12-24', note: 'Ring til vagten' });
  });

  test('is asked for in a draft too', async () => {
    const list = '/admin/omorganisering';
    const begun = await hans.send(list, list, { title: 'Ny struktur', day: '2027-05-01' });
    const draft = String(begun.headers.location);
    const stilling = await idOfPost('Oversætter');
    const fields = {
      enhed: (await unit()).id,
      stilling,
      person: 'Kim Vang',
      egenskab: 'permanent',
      set: '1',
    };
    const asked = await hans.send(list, `${draft}/besaet`, fields);
    const [, value = ''] = /type="radio"[^>]*value="([0-9a-f-]{36})"/.exec(asked.text) ?? [];
    expect([asked.status, asked.text.includes('value="Kim Vang"')]).toEqual([422, true]);
    expect((await hans.send(list, `${draft}/besaet`, { ...fields, hvem: value })).status).toBe(303);
    const [added] = (await register.drafts.read(draft.split('/').at(-1) ?? ''))?.operations ?? [];
    expect(added?.operation).toMatchObject({ do: 'appoint', personId: value });
  });

  test('with a protected name is found by those alone who may know it', async () => {
    const person = { givenName: 'Hemmelig', familyName: 'Mand', publication: 'protected' };
    const [id, form] = [idOf('person', 'Hemmelig Mand'), `stillinger/${await idOfPost('Spion')}`];
    await recordIn(register, { do: 'create', entity: 'person', id, from: today, state: person });
    await send(mette, form, appointed('Hemmelig Mand', { afloes: '1' }));
    const [held] = holdersOf(await on(), await idOfPost('Spion'));
    expect(held?.person).toMatchObject({ familyName: 'Mand', publication: 'public' });
    const asked = await send(hans, form, appointed('Hemmelig Mand', { afloes: '1' }));
    expect(choicesIn(asked.text, form).map(({ value }) => value)).toContain(id);
  });
});

test('a deputy is appointed at the desk, and stands on the page as one', async () => {
  const form = `stillinger/${await idOfPost('Oversætter')}`;
  const fields = appointed('Lis Frank', { egenskab: 'deputy', synlighed: 'public' });
  expect((await send(mette, form, fields)).status).toBe(303);
  expect(await publicPage()).toMatch(
    /Lis Frank[\s\S]{0,300}tedfortrædende|tedfortrædende[\s\S]{0,300}Lis Frank/,
  );
});

test('whoever has two posts in a unit is set away once, for both', async () => {
  const { id: unitId } = await unit();
  const personId = idOf('person', 'To Stillinger');
  const state = { givenName: 'To', familyName: 'Stillinger', publication: 'public' };
  const inBoth = ['Revisor', 'Regnskabschef'].flatMap((title) => [
    {
      do: 'create',
      entity: 'post',
      id: idOf('post', title),
      from: today,
      state: { unitId, title: { da: title } },
    },
    {
      ...{ do: 'appoint', membershipId: idOf('membership', title), postId: idOf('post', title) },
      ...{ personId, from: today },
    },
  ]);
  await recordIn(register, { do: 'create', entity: 'person', id: personId, from: today, state }, ...inBoth);
  const { text } = await hans.get(page);
  expect(text.split(`action="${page}/fravaer/${personId}"`)).toHaveLength(2);
  expect(text.match(/besaettelser\/[^"]+"/g)?.length).toBeGreaterThan(1);
});
