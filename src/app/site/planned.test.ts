// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, childrenOf, contactsOfType, leadersOf, postsIn, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
const day = '2027-01-01';
const path = 'borgmesterens-forvaltning';
const office = `${path}/borgmesterkontoret`;
const clock = { now: new Date('2026-11-23T09:00:00Z') };
let site: OpenSite;
let register: Register;
let desk: AtDesk;

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  register = await loadDemo(database, clock.now);
  await anEditor(database, 'editor@aalborg.example', 'editor', path);
  await anEditor(database, 'narrow@aalborg.example', 'editor', office);
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  await anEditor(database, 'approver@aalborg.example', 'approver');
  site = await openSite(database, register, () => clock.now);
  desk = await signedIn('editor');
});
afterAll(() => site?.close());

async function signedIn(role: string): Promise<AtDesk> {
  const one = new AtDesk(site);
  await one.signIn(`${role}@aalborg.example`);
  return one;
}

const wholeOn = (on: string) => register.snapshot('full', asOf(on));
const pageOf = async (unit = office) => `/admin/enhed/${unitAt(await wholeOn(today), unit)?.id}`;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[^;]+;/g, (sign) => entities[sign] ?? sign)
    .replace(/\s+/g, ' ');

/** What stands in a part of a page as planned, in words, and the addresses of the forms that take it back. */
async function plannedAt(page: string, part: string, by = desk) {
  const { text } = await by.get(page);
  const section = text.split(`<section id="${part}">`)[1]?.split('</section>')[0] ?? '';
  const box = section.split('<div class="planned">')[1] ?? '';
  const items = box.split('</ul></div>')[0] ?? '';
  const forms = [...items.matchAll(/action="([^"]+\/planlagt\/[^"]+)"/g)].map(([, action = '']) => action);
  return { words: plain(items), forms, html: items };
}

async function send(page: string, form: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const answer = await desk.send(page, `${page}/${form}`, { fra: day, ...fields });
  expect(answer.status, plain(answer.text).slice(0, 3000)).toBe(303);
}

/** Sends the first of the forms that take something back, as it stands on the page. */
async function taking(page: string, part: string) {
  const { forms, html } = await plannedAt(page, part);
  const set = /name="set" value="(\d+)"/.exec(html)?.[1] ?? '';
  return desk.send(page, forms[0] ?? expect.fail(`nothing to take back in ${part}`), { set });
}

async function takenBack(page: string, part: string): Promise<void> {
  const answer = await taking(page, part);
  expect(answer.headers.location).toBe(`${page}?taget=1#${part}`);
  const { text } = await desk.get(`${page}?taget=1`);
  expect(text).toContain('Den planlagte ændring er taget tilbage.');
  expect((await plannedAt(page, part)).words).toBe('');
}

const seenIn = async (page: string, form: string) =>
  /name="set" value="(\d+)"/.exec((await desk.get(page)).text.split(`${page}/${form}"`)[1] ?? '')?.[1] ?? '';

describe('a form shows what is planned for later, and takes it back:', () => {
  test('a new number, one that changes, and one that goes', async () => {
    const page = await pageOf();
    const id = unitAt(await wholeOn(today), office)?.id ?? '';
    const phones = async (on: string) =>
      contactsOfType(await wholeOn(on), id, 'phone').map(({ value }) => value.number);
    const before = await phones(day);
    const typed = { art: 'phone', vaerdi: '99 31 77 77', synlighed: 'public', hvorfor: 'Nyt nummer' };
    await send(page, 'kontakt', typed);
    const { words } = await plannedAt(page, 'kontakt');
    expect(words).toContain('Planlagt til senere Fra den 1. januar 2027: Tilføjet: Telefon 9931 7777');
    expect(words).toContain('Planlagt af editor@aalborg.example 23. november 2026 kl. 10.00: Nyt nummer');
    await takenBack(page, 'kontakt');
    expect(await phones(day)).toEqual(before);
    await send(page, 'kontakt', { ...typed, fra: today });
    const [contact] = contactsOfType(await wholeOn(today), id, 'phone').slice(-1);
    const form = `kontakt/${contact?.id}`;
    await send(page, form, { ...typed, vaerdi: '99 31 88 88', set: await seenIn(page, form) });
    const ends = { ...typed, fra: '2027-03-01', set: await seenIn(page, form), fjern: '1' };
    await send(page, form, ends);
    const both = (await plannedAt(page, 'kontakt')).words;
    expect(both).toContain('Fra den 1. januar 2027: Telefon 9931 7777 → 9931 8888');
    expect(both).toContain('Til og med den 28. februar 2027: Telefon 9931 8888');
    expect((await taking(page, 'kontakt')).status).toBe(303);
    expect((await plannedAt(page, 'kontakt')).words).toContain(
      'Til og med den 28. februar 2027: Telefon 9931 7777',
    );
    await takenBack(page, 'kontakt');
    expect(await phones('2027-06-01')).toEqual([...before, '+4599317777']);
  });

  test('opening hours, in words', async () => {
    const page = await pageOf();
    const id = unitAt(await wholeOn(today), office)?.id ?? '';
    await send(page, 'aabningstider', { 'dag-1-aabner-0': '09:00', 'dag-1-lukker-0': '12:00' });
    const { words } = await plannedAt(page, 'aabningstider');
    expect(words).toContain('Fra den 1. januar 2027: Tilføjet: Åbningstider Mandag kl. 9–12');
    await takenBack(page, 'aabningstider');
    expect(contactsOfType(await wholeOn(day), id, 'opening-hours')).toEqual([]);
  });

  test('somebody new in the place of another, with whoever was to go, and the new person with them', async () => {
    const page = await pageOf();
    const id = unitAt(await wholeOn(today), office)?.id ?? '';
    const holders = async (on: string) =>
      leadersOf(await wholeOn(on), id).map(({ holders: all }) => all.map(({ person }) => person?.id));
    const before = await holders(day);
    const post = postsIn(await wholeOn(today), id)[0]?.id;
    const coming = { person: 'Ny Kommende', egenskab: 'permanent', synlighed: 'public', afloes: '1' };
    await send(page, `stillinger/${post}`, coming);
    const people = (await wholeOn(day)).person.size;
    const { words, forms } = await plannedAt(page, 'stillinger');
    expect(words).toMatch(/Til og med den 31\. december 2026: [^:]+: \S+/);
    expect(words).toContain('Fra den 1. januar 2027: Tilføjet: Ny Kommende:');
    expect(forms).toHaveLength(1);
    await takenBack(page, 'stillinger');
    expect(await holders(day)).toEqual(before);
    expect((await wholeOn(day)).person.size).toBe(people - 1);
  });

  test('names, the order of the units, notes and tasks', async () => {
    const page = await pageOf(path);
    const unit = unitAt(await wholeOn(today), path) ?? expect.fail(path);
    const names = { 'navn-da': 'Den nye forvaltning', 'kort-da': '' };
    await send(page, 'tekster', { ...names, set: await seenIn(page, 'tekster') });
    await send(page, 'opgaver', { 'titel-da': 'Flag', 'titel-en': '', soegeord: '' });
    await send(page, 'noter', { note: 'Ring efter kl. 10' });
    const now = childrenOf(await wholeOn(today), unit.id);
    const places = now.map(({ id }, place) => [`plads-${id}`, String(now.length - place)] as const);
    const order = { foer: now.map(({ id }) => id).join(' '), ...Object.fromEntries(places) };
    await send(page, 'raekkefoelge', order);
    expect((await plannedAt(page, 'tekster')).words).toContain(
      `Fra den 1. januar 2027: Navn: ${unit.name.da} → Den nye forvaltning`,
    );
    expect((await plannedAt(page, 'opgaver')).words).toContain('Tilføjet: Opgaven Flag');
    expect((await plannedAt(page, 'noter')).words).toContain(
      'Tilføjet: Note til omstillingen: Ring efter kl. 10',
    );
    const last = now.at(-1)?.name.da;
    expect((await plannedAt(page, 'raekkefoelge')).words).toContain(`Rækkefølgen bliver ${last}, `);
    for (const part of ['tekster', 'opgaver', 'noter', 'raekkefoelge']) await takenBack(page, part);
    const then = await wholeOn(day);
    expect(then.unit.get(unit.id)).toMatchObject({ name: unit.name, slug: unit.slug });
    expect(childrenOf(then, unit.id).map(({ id }) => id)).toEqual(now.map(({ id }) => id));
  });

  test('a person: another name, and the end of a post', async () => {
    const snapshot = await wholeOn(today);
    const [leader] = leadersOf(snapshot, unitAt(snapshot, office)?.id ?? '');
    const [holder] = leader?.holders ?? [];
    const page = `/admin/person/${holder?.person?.id}`;
    const named = { fornavn: 'Andet', efternavn: 'Navn', synlighed: 'public' };
    await send(page, 'navn', { ...named, set: await seenIn(page, 'navn') });
    const leaves = `besaettelser/${holder?.membership.id}`;
    await send(await pageOf(), leaves, { set: await seenIn(await pageOf(), leaves) });
    expect((await plannedAt(page, 'navn')).words).toMatch(/Personen .+ → Andet Navn/);
    expect((await plannedAt(page, 'stillinger')).words).toContain('Til og med den 31. december 2026:');
    for (const part of ['navn', 'stillinger']) await takenBack(page, part);
    expect((await wholeOn(day)).person.get(holder?.person?.id ?? '')?.familyName).toBe(
      holder?.person?.familyName,
    );
  });
});

test('the end of a unit is told as one, and taken back with all that would end with it', async () => {
  const closing = `${path}/koncernservice/ak-indkoeb`;
  const page = await pageOf(closing);
  const id = page.split('/').at(-1) ?? '';
  const contact = { unitId: id, value: { type: 'email', address: 'ak@aalborg.example' } };
  const post = { unitId: id, title: { da: 'Indkøbschef' } };
  await recordIn(
    register,
    {
      do: 'create',
      entity: 'contactPoint',
      id: idOf('contactPoint', 'AK'),
      from: '2026-01-01',
      state: contact,
    },
    { do: 'create', entity: 'post', id: idOf('post', 'AK'), from: '2026-01-01', state: post },
  );
  const before = await wholeOn(day);
  await recordIn(register, { do: 'close', unitId: id, from: day });
  expect((await wholeOn(day)).post.has(idOf('post', 'AK'))).toBe(false);
  const { words } = await plannedAt(page, 'tekster');
  expect(words).toContain('Til og med den 31. december 2026: Enheden AK indkøb');
  for (const part of ['kontakt', 'stillinger']) expect((await plannedAt(page, part)).words).toBe('');
  await takenBack(page, 'tekster');
  const after = await wholeOn(day);
  const content = (snapshot: typeof after) =>
    (['unit', 'post', 'contactPoint', 'task', 'membership'] as const).map((entity) =>
      [...snapshot[entity].keys()].toSorted(),
    );
  expect(content(after)).toEqual(content(before));
});

test('nobody is told the name of a person who comes with a name for administrators alone', async () => {
  const page = await pageOf();
  const [post] = postsIn(await wholeOn(today), page.split('/').at(-1) ?? '');
  const [person, membership] = [idOf('person', 'Skjult'), idOf('membership', 'Skjult')];
  const state = { givenName: 'Vera', familyName: 'Skjult', publication: 'protected' };
  await recordIn(
    register,
    { do: 'create', entity: 'person', id: person, from: day, state },
    {
      do: 'appoint',
      membershipId: membership,
      postId: post?.id,
      personId: person,
      capacity: 'deputy',
      from: day,
    },
  );
  const boss = await signedIn('administrator');
  expect((await plannedAt(page, 'stillinger', boss)).words).toContain('Vera Skjult');
  const { words } = await plannedAt(page, 'stillinger');
  expect(words).toContain('Tilføjet: uden navn:');
  expect(words).not.toContain('Skjult');
  await takenBack(page, 'stillinger');
});

describe('a plan is not taken back', () => {
  const plan = (page: string, set: object) =>
    recordIn(register, { do: 'alter', entity: 'unit', id: page.split('/').at(-1), from: day, set });

  test('that somebody else has planned otherwise meanwhile, in part or in whole, nor twice', async () => {
    const page = await pageOf();
    await plan(page, { summary: { da: 'Første plan' }, description: { da: 'Mere' } });
    const { forms, html } = await plannedAt(page, 'tekster');
    const [form = ''] = forms;
    const set = /name="set" value="(\d+)"/.exec(html)?.[1] ?? '';
    await plan(page, { summary: { da: 'Anden plan' } });
    const before = register.change;
    const answer = await desk.send(page, form, { set });
    expect([answer.status, register.change]).toEqual([422, before]);
    expect(plain(answer.text)).toContain('En anden har rettet det samme imens.');
    expect((await plannedAt(page, 'tekster')).words).toContain('→ Anden plan');
    expect((await taking(page, 'tekster')).status).toBe(303);
    await takenBack(page, 'tekster');
    expect((await desk.send(page, form, { set })).status).toBe(422);
  });

  test('by whoever may not edit what it is about', async () => {
    const page = await pageOf(path);
    await send(page, 'noter', { note: 'Kun for dem, der må' });
    const [form = ''] = (await plannedAt(page, 'noter')).forms;
    const before = register.change;
    const other = await signedIn('narrow');
    expect((await other.send(await pageOf(), form, {})).status).toBe(404);
    expect(register.change).toBe(before);
    await takenBack(page, 'noter');
  });

  test('alone, where it is part of a reorganisation: that is named, with a link', async () => {
    const [boss, approver] = [await signedIn('administrator'), await signedIn('approver')];
    const list = '/admin/omorganisering';
    const begun = await boss.send(list, list, { title: 'Ny struktur 2027', day });
    const draft = begun.headers.location ?? '';
    const page = await pageOf();
    const step = async (by: AtDesk, what: string, fields: Readonly<Record<string, string>> = {}) => {
      const read = await register.drafts.read(draft.split('/').at(-1) ?? '');
      const answer = await by.send(list, `${draft}/${what}`, { set: String(read?.version), ...fields });
      expect(answer.status, what).toBe(303);
    };
    await step(boss, 'navn', { enhed: page.split('/').at(-1) ?? '', 'navn-da': 'Sekretariatet' });
    await step(boss, 'indsend');
    await step(approver, 'godkend');
    const { words, forms } = await plannedAt(page, 'tekster');
    expect(words).toContain('Fra den 1. januar 2027: Navn: Borgmesterkontoret → Sekretariatet');
    expect(words).toContain('En del af omorganiseringen Ny struktur 2027 .');
    expect(forms).toEqual([]);
    expect((await plannedAt(page, 'tekster', boss)).html).toContain(`<a href="${draft}">`);
    const before = register.change;
    const forged = `${page}/planlagt/tekster.${day}.${before}`;
    expect([(await desk.send(page, forged, {})).status, register.change]).toEqual([422, before]);
    await step(approver, 'traek-tilbage');
    expect((await plannedAt(page, 'tekster')).words).toBe('');
  });
});
