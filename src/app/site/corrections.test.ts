// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, civilDateAt, type Id, leadersOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { tagsIn, wordsIn } from './markup.ts';
import type { Received } from './request.ts';
import { type OpenSite, openSite } from './site.ts';

const today = () => civilDateAt(clock.now);
const department = 'borgmesterens-forvaltning/oekonomisk-afdeling';
const form = `/ret-en-fejl?side=${encodeURIComponent(`/${department}`)}`;
const clock = { now: new Date('2026-11-23T09:00:00Z') };
const wait = (milliseconds: number) => {
  clock.now = new Date(clock.now.getTime() + milliseconds);
};
const minute = 60_000;

let site: OpenSite;
let register: Register;
let database: Database;
beforeAll(async () => {
  database = await pglite.open();
  register = await loadDemo(database, clock.now);
  await anEditor(database, 'editor@aalborg.example', 'editor', 'borgmesterens-forvaltning');
  await anEditor(database, 'other@aalborg.example', 'editor', 'borgmesterens-forvaltning');
  await anEditor(database, 'elsewhere@aalborg.example', 'editor', 'klima-og-miljoe');
  await anEditor(database, 'whole@aalborg.example', 'editor');
  await anEditor(database, 'reader@aalborg.example', 'reader');
  await anEditor(database, 'operator@aalborg.example', 'operator');
  site = await openSite(database, register, () => clock.now);
});
afterAll(() => site?.close());
// Whoever has sent ten waits an hour; and each test begins with nothing in the inbox.
beforeEach(async () => {
  wait(61 * minute);
  const permit = permitCommandLine(register.organisationId, 'test');
  const rejected = {
    status: 'rejected',
    taken: [],
    operations: [],
    reason: '',
    answer: null,
    letter: null,
  } as const;
  for (const { id } of await waiting())
    await register.corrections.deal({ permit, now: clock.now }, id, rejected);
});

type Fields = Readonly<Record<string, string>>;

/** What stands in the fields of a form, by their names. */
function fieldsIn({ text }: Received): Record<string, string> {
  const inputs = tagsIn(text).filter(
    ({ name, attributes }) => name === 'input' && attributes.value !== undefined,
  );
  const areas = [...text.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g)];
  return Object.fromEntries([
    ...inputs.map(({ attributes }) => [attributes.name ?? '', attributes.value ?? '']),
    ...areas.map(([, name = '', inside = '']) => [name, wordsIn(inside)]),
  ]);
}

async function post(address: string, fields: Fields, headers: Fields = {}): Promise<Received> {
  const type = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  return site.get(address, {
    method: 'POST',
    headers: { ...type, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
}

/** Opens the form, waits as long as a person takes, and sends it with some fields otherwise. */
async function send(fields: Fields, { at = form, after = minute } = {}): Promise<Received> {
  const opened = fieldsIn(await site.get(at));
  wait(after);
  return post(at, { ...opened, ...fields });
}

const waiting = () => register.corrections.list('waiting');
const newest = async () => {
  const id = (await waiting()).at(-1)?.id;
  return (id && (await register.corrections.read(id))) || expect.fail('none waits');
};
const unit = async (path = department) => {
  const found = unitAt(await register.snapshot('full', asOf(today())), path);
  return found ?? expect.fail(path);
};
async function signedIn(who = 'editor'): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(`${who}@aalborg.example`);
  return desk;
}

describe('the form', () => {
  test('shows what the page says, sets no cookie, and is kept by nobody', async () => {
    const answer = await site.get(form);
    const names = fieldsIn(answer);
    expect(names).toMatchObject({ 'felt.name.da': 'Økonomisk Afdeling', bemaerkning: '' });
    expect(Object.values(names)).toContain('Jørgen Litske Petersen');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(answer.text).not.toMatch(/(?:src|href)="https?:\/\/(?!organisation\.example|www\.openstreetmap)/);
  });

  test('is in English under /en, of a person, and of a page that is none of either', async () => {
    const english = fieldsIn(await site.get(`/en${form}`));
    expect(english).toHaveProperty(['felt.name.en']);
    const page = (await site.get(`/${department}`)).text;
    const [person = ''] = /\/medarbejdere\/[\w-]+/.exec(page) ?? [];
    const ofPerson = fieldsIn(await site.get(`/ret-en-fejl?side=${person}`));
    expect(ofPerson).toMatchObject({ 'felt.full-name': 'Jørgen Litske Petersen' });
    for (const side of ['/opgaver', '/nowhere', '//evil.example', 'https://evil.example/', '', '/%00']) {
      const answer = await site.get(`/ret-en-fejl?side=${encodeURIComponent(side)}`);
      const felt = Object.keys(fieldsIn(answer)).filter((name) => name.startsWith('felt.'));
      expect([side, answer.status, felt]).toEqual([side, 200, []]);
      expect(answer.text).not.toMatch(/href="[^"]*evil/);
    }
  });

  test('is of today, whatever day was looked at', async () => {
    const page = '/klima-og-miljoe';
    const past = await site.get(
      `/ret-en-fejl?dato=2021-06-01&side=${encodeURIComponent(`${page}?dato=2021-06-01`)}`,
    );
    expect(fieldsIn(past)).toMatchObject({ 'felt.name.da': 'Klima og Miljø' });
    const at = `/ret-en-fejl?dato=2021-06-01&side=${page}`;
    expect((await send({ 'felt.name.da': 'Klima' }, { at })).status).toBe(303);
    const field = { field: 'name.da', was: 'Klima og Miljø', proposed: 'Klima' };
    expect(await newest()).toMatchObject({ page, seenOn: today(), fields: [field] });
  });

  test('becomes a proposed difference of what was changed, and nothing else', async () => {
    const { status, headers } = await send({
      ...{ 'felt.name.da': 'Økonomiafdelingen', 'felt.new.phone': '9931 1234' },
      ...{ bemaerkning: 'Se selv\r\nefter', navn: 'Ane Ø', 'e-mail': 'ane@example.dk' },
    });
    expect([status, headers.location]).toEqual([303, expect.stringContaining('tak=1')]);
    expect(wordsIn((await site.get(headers.location ?? '')).text)).toContain('Tak for rettelsen');
    expect(await newest()).toMatchObject({
      ...{ unitId: (await unit()).id, page: `/${department}`, language: 'da', seenOn: today() },
      ...{ comment: 'Se selv\nefter', senderName: 'Ane Ø', senderEmail: 'ane@example.dk' },
      seenChange: register.change,
      fields: [
        { field: 'name.da', was: 'Økonomisk Afdeling', proposed: 'Økonomiafdelingen' },
        { field: 'new.phone', was: '', proposed: '9931 1234' },
      ],
    });
  });
});

describe('what is wrong is said, and nothing that was typed is lost', () => {
  const typed = { 'felt.summary.da': 'Holder styr på pengene', navn: 'Ane', 'e-mail': 'ane@example.dk' };
  test.each<[string, Fields, number, string]>([
    ['sent at once', typed, 1_000, 'ligner et program'],
    ['sent after two days', typed, 48 * 60 * minute, 'mere end et døgn'],
    [
      'with a stamp of nobody',
      { ...typed, givet: `1.2026-11-23.1.${'a'.repeat(43)}` },
      minute,
      'ikke genkendes',
    ],
    ['with no stamp', { ...typed, givet: '' }, minute, 'ikke genkendes'],
    ['with a CPR number', { ...typed, bemaerkning: 'Jeg er 010170-1234' }, minute, 'ligner et CPR-nummer'],
    ['with one in a field', { ...typed, 'felt.new.phone': '3112991234' }, minute, 'ligner et CPR-nummer'],
    ['with one as a name', { ...typed, navn: '311299–1234' }, minute, 'ligner et CPR-nummer'],
    ['with a book', { ...typed, bemaerkning: 'x'.repeat(2_001) }, minute, 'for lang'],
    ['with too long a line', { ...typed, 'felt.name.da': 'x'.repeat(301) }, minute, 'for lang'],
    ['with no name left', { ...typed, 'felt.name.da': ' ' }, minute, 'kan ikke være tomt'],
    ...[
      'ane@example.dk\r\nBcc: all@example.dk',
      'ane@example.dk%0aBcc: all@example.dk',
      'ane@example.dk\u2028Bcc: all@example.dk',
      'ane@example.dk\0',
      'ane@example.dk, bo@example.dk',
      'ane@example.dk;bo@example.dk',
      'Ane <ane@example.dk>',
      '"a b"@example.dk',
      'ane@example',
      'ane@@example.dk',
      'a..b@example.dk',
      'ane%0a@example.dk',
      `${'a'.repeat(250)}@example.dk`,
    ].map((email): [string, Fields, number, string] => [
      `to ${JSON.stringify(email).slice(0, 50)}`,
      { ...typed, 'e-mail': email },
      minute,
      'ikke én e-mailadresse',
    ]),
  ])('%s', async (_, fields, after, sentence) => {
    const before = (await waiting()).length;
    const answer = await send(fields, { after });
    expect(answer.status).toBe(422);
    expect(wordsIn(answer.text)).toContain(sentence);
    const { givet, ...rest } = fields;
    const shown = fieldsIn(answer);
    const plain = (text = '') => text.replace(/\s|\0/g, '');
    for (const [name, text] of Object.entries(rest)) expect(plain(shown[name])).toBe(plain(text));
    expect((await waiting()).length).toBe(before);
    // A person only has to put right what is wrong, and to send again.
    wait(minute);
    const right = {
      ...shown,
      ...typed,
      bemaerkning: `Nr. ${clock.now.getTime()}`,
      'felt.new.phone': '',
      'felt.name.da': 'Økonomisk Afdeling',
    };
    expect((await post(form, right)).status).toBe(303);
  });
});

describe('who would do harm', () => {
  test('from one address ten are taken in an hour, and more from another', async () => {
    for (let i = 0; i < 10; i += 1) expect((await send({ bemaerkning: `Nr. ${i}` })).status).toBe(303);
    const refused = await send({ bemaerkning: 'Nr. 10' });
    expect([refused.status, wordsIn(refused.text)]).toEqual([422, expect.stringContaining('Vent en time')]);
    expect(fieldsIn(refused)).toMatchObject({ bemaerkning: 'Nr. 10' });
    wait(61 * minute);
    expect((await send({ bemaerkning: 'Nr. 10' })).status).toBe(303);
  });

  test('the same sent again and again waits once', async () => {
    for (let i = 0; i < 3; i += 1) await send({ 'felt.name.da': 'Økonomi' });
    expect(await waiting()).toMatchObject([{ times: 3 }]);
  });

  test('who fills in what nobody sees is thanked, and nothing is kept', async () => {
    expect((await send({ emne: 'Tilbud', bemaerkning: 'Køb' })).status).toBe(303);
    expect(await waiting()).toEqual([]);
  });

  test('a stamp is good for its page alone, and a form only from this site', async () => {
    const { givet = '' } = fieldsIn(await site.get('/ret-en-fejl?side=/'));
    wait(minute);
    const said = { bemaerkning: 'Hej', givet };
    expect((await post(form, said)).status).toBe(422);
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
      expect((await post('/ret-en-fejl?side=/', said, headers)).status).toBe(422);
    expect(await waiting()).toEqual([]);
    expect((await post('/ret-en-fejl?side=/', said)).status).toBe(303);
  });

  test('what is sent as a field that the page does not have is not looked at', async () => {
    const answer = await send({
      'felt.visibility': 'internal',
      'felt.__proto__': 'x',
      'felt.contact.x': 'y',
    });
    expect([answer.status, wordsIn(answer.text)]).toEqual([
      422,
      expect.stringContaining('ikke rettet noget'),
    ]);
  });

  test.each([
    ['too large a form', 'application/x-www-form-urlencoded', `bemaerkning=${'x'.repeat(300_000)}`, 413],
    ['data', 'application/json', '{}', 415],
  ])('%s is refused', async (_, type, body, status) => {
    const answer = await site.get(form, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBe(status);
    expect(wordsIn(answer.text)).toContain('Det sendte kan ikke læses, eller det er for stort.');
  });

  test('what cannot be seen is taken out of a text, and markup is only text', async () => {
    await send({ navn: 'Ane\r\nBcc: alle@example.dk', bemaerkning: 'a\u202eb\0<script>alert(1)</script>' });
    const correction = await newest();
    expect(correction).toMatchObject({
      senderName: 'Ane Bcc: alle@example.dk',
      comment: 'ab<script>alert(1)</script>',
    });
    const { text } = await (await signedIn()).get(`/admin/rettelser/${correction.id}`);
    expect(text).toContain('&lt;script>');
    expect(text).not.toContain('<script>alert');
  });
});

describe('the inbox', () => {
  const inbox = '/admin/rettelser';
  async function aCorrection(fields: Fields): Promise<{ readonly id: Id; readonly page: string }> {
    expect((await send({ 'e-mail': 'ane@example.dk', ...fields })).status).toBe(303);
    const { id } = await newest();
    return { id, page: `${inbox}/${id}` };
  }
  /** The form of a correction, with all that it has hidden. */
  async function decide(desk: AtDesk, page: string, fields: Fields): Promise<Received> {
    const hidden = fieldsIn(await desk.get(page));
    const { felt: _, ...rest } = hidden;
    return desk.post(page, { ...rest, svar: '', ...fields });
  }

  test('is there for those who edit the unit, and for nobody else', async () => {
    const { page } = await aCorrection({ 'felt.name.da': 'Økonomi' });
    const desk = await signedIn();
    expect(wordsIn((await desk.get('/admin')).text)).toMatch(
      /(?:Rettelser fra borgere|Corrections from citizens) ?(?:1 venter|1 waiting)/,
    );
    expect((await desk.get(inbox)).text).toContain(page);
    expect((await desk.get(page)).status).toBe(200);
    for (const who of ['elsewhere', 'reader', 'operator']) {
      const other = await signedIn(who);
      expect((await other.get(inbox)).text).not.toContain(page);
      expect([who, (await other.get(page)).status]).toEqual([who, 404]);
      const token = await other.token('/admin');
      for (const gerning of ['gennemfoer', 'afslut', 'afvis']) {
        const answer = await other.post(page, { token, gerning, felt: '0', svar: 'Nej', fra: today() });
        expect([who, answer.status]).toEqual([who, 404]);
      }
    }
    const noToken = await desk.post(page, { gerning: 'afslut' });
    const foreign = await desk.post(
      page,
      { gerning: 'afslut', token: await desk.token(page) },
      { 'sec-fetch-site': 'cross-site' },
    );
    const nobody = await new AtDesk(site).post(page, { gerning: 'afslut' });
    expect([noToken.status, foreign.status, nobody.status]).toEqual([403, 403, 200]);
    expect(await waiting()).toMatchObject([{ status: 'open', times: 1 }]);
  });

  test('carries out what is ticked as one change, and says on the site what it came to', async () => {
    const number = register.change;
    const { id, page } = await aCorrection({
      ...{
        'felt.summary.da': 'Holder styr på pengene.',
        'felt.new.phone': '9931 7777',
        'felt.new.task': 'Budget',
      },
      ...{ 'felt.hours': 'Altid' },
    });
    const desk = await signedIn();
    const { text } = await desk.get(page);
    expect(text).toMatch(/\/admin\/enhed\/[\w-]+#kontakt/);
    const fields = (await register.corrections.read(id))?.fields ?? [];
    const places = fields
      .filter(({ field }) => /summary|phone/.test(field))
      .map(({ place }) => String(place));
    const body = new URLSearchParams({
      ...fieldsIn(await desk.get(page)),
      gerning: 'gennemfoer',
      svar: 'Tak',
    });
    body.delete('felt');
    for (const place of places) body.append('felt', place);
    const answer = await site.get(page, {
      ...{ method: 'POST', body: body.toString() },
      headers: { cookie: desk.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(303);
    expect(register.change).toBe(number + 1);
    expect(await register.latestChanges(1)).toMatchObject([
      { reason: expect.stringMatching(/citizen|borger/), actor: 'editor@aalborg.example' },
    ]);
    const shown = wordsIn((await site.get(`/${department}`)).text);
    expect(shown).toContain('Holder styr på pengene.');
    expect(shown).toContain('9931 7777');
    expect(shown).not.toContain('Budget');
    expect((await register.corrections.read(id))?.fields.map(({ taken }) => taken)).toEqual(
      fields.map(({ place }) => places.includes(String(place))),
    );
    expect(wordsIn((await desk.get(page)).text)).not.toContain('ane@example.dk');
    const letter = (await register.letters.take(clock.now, 60)) ?? expect.fail('no letter');
    await register.letters.sent(letter, clock.now);
    expect(letter).toMatchObject({ to: 'ane@example.dk', subject: 'Svar på din rettelse', language: 'da' });
    expect(letter.text).toContain(`https://organisation.example/id/enhed/${(await unit()).id}`);
    expect(letter.text).toContain('En del af rettelsen er gennemført.\n\nVores bemærkning:\n\nTak\n');
  });

  test('writes one letter at most, in which nothing is that the sender wrote, and none where none is wanted', async () => {
    const spam = 'Vind en bil';
    const at = `/en/ret-en-fejl?side=${encodeURIComponent(`/${spam}`)}`;
    for (const [gerning, send] of [
      ['afvis', '1'],
      ['afslut', '1'],
      ['afslut', ''],
    ]) {
      const said = { bemaerkning: `${spam} ${gerning}${send}`, navn: spam, 'e-mail': 'offer@example.dk' };
      const administrator = await signedIn('whole');
      const { page } = await aCorrectionAt(at, said);
      const more: Fields = send ? { send } : {};
      const opened = await administrator.get(page);
      expect(opened.text).toContain('skriv helst også dit svar på engelsk');
      const { send: _, ...hidden } = fieldsIn(opened);
      const decision = { ...hidden, svar: 'Nej tak', ...more, gerning: gerning ?? '' };
      expect((await administrator.post(page, decision)).status).toBe(303);
      expect((await administrator.post(page, decision)).status).toBe(422);
    }
    const letters = [];
    for (
      let one = await register.letters.take(clock.now, 60);
      one;
      one = await register.letters.take(clock.now, 60)
    )
      letters.push(one);
    expect(letters.map(({ to }) => to)).toEqual(['offer@example.dk', 'offer@example.dk']);
    for (const { subject, text, language } of letters) {
      expect([language, subject]).toEqual(['en', 'Answer to your correction']);
      expect(text).toContain('https://organisation.example/en/id/');
      expect(`${subject} ${text}`).not.toMatch(/Vind|bil/);
      expect(text).toContain('Our comment:\n\nNej tak');
    }
  });

  test('says what has changed meanwhile, before and after it is opened', async () => {
    const { page } = await aCorrection({ 'felt.description.da': 'Ny tekst' });
    const permit = permitCommandLine(register.organisationId, 'test');
    const say = async (da: string) => {
      const set = { description: { da } };
      const operation = {
        do: 'alter',
        entity: 'unit',
        id: (await unit()).id,
        from: today(),
        to: null,
        set,
      } as const;
      await register.record(permit, { reason: 'r', operations: [operation] }, clock.now);
    };
    await say('Imens');
    const desk = await signedIn();
    const opened = await desk.get(page);
    expect(wordsIn(opened.text)).toMatch(/since the citizen saw it|efter at borgeren/);
    await say('Igen');
    const late = await desk.post(page, {
      ...fieldsIn(opened),
      felt: '0',
      gerning: 'gennemfoer',
      svar: 'Tak',
    });
    expect([late.status, wordsIn(late.text)]).toEqual([422, expect.stringContaining('Igen')]);
    expect(fieldsIn(late)).toMatchObject({ svar: 'Tak' });
    expect((await decide(desk, page, { felt: '0', gerning: 'gennemfoer' })).status).toBe(303);
    expect((await unit()).description?.da).toBe('Ny tekst');
  });

  test('tells the second of two editors of the first', async () => {
    const { page } = await aCorrection({ 'felt.name.da': 'Økonomi og Plan' });
    const [one, two] = [await signedIn(), await signedIn('other')];
    const seen = fieldsIn(await two.get(page));
    expect((await decide(one, page, { gerning: 'afvis', svar: 'Navnet er rigtigt' })).status).toBe(303);
    const late = await two.post(page, { ...seen, felt: '0', gerning: 'gennemfoer' });
    expect([late.status, wordsIn(late.text)]).toEqual([
      422,
      expect.stringContaining('editor@aalborg.example'),
    ]);
    expect((await unit()).name.da).toBe('Økonomisk Afdeling');
  });

  test.each<[string, Fields, Fields, RegExp]>([
    [
      'a number that is none',
      { 'felt.new.phone': 'ring bare' },
      { felt: '0', gerning: 'gennemfoer' },
      /not a phone number|ikke et telefonnummer/,
    ],
    [
      'nothing ticked',
      { 'felt.new.phone': '9931 8888' },
      { gerning: 'gennemfoer' },
      /Nothing has been chosen|ikke valgt noget/,
    ],
    [
      'a rejection without a reason',
      { bemaerkning: 'Hej' },
      { gerning: 'afvis' },
      /The field is empty|Feltet er tomt/,
    ],
    [
      'no day',
      { 'felt.new.phone': '9931 8888' },
      { felt: '0', fra: 'i går', gerning: 'gennemfoer' },
      /i går/,
    ],
    ['a CPR number in the answer', { bemaerkning: 'Hej' }, { gerning: 'afslut', svar: '010170-1234' }, /CPR/],
  ])('refuses %s, and leaves it waiting', async (_, proposed, decided, sentence) => {
    const number = register.change;
    const { page } = await aCorrection(proposed);
    const answer = await decide(await signedIn(), page, decided);
    expect([answer.status, wordsIn(answer.text)]).toEqual([422, expect.stringMatching(sentence)]);
    expect([register.change, (await waiting()).length]).toEqual([number, 1]);
  });

  test('carries out every field that can be, of a unit and of a person', async () => {
    const { text } = await site.get(`/${department}`);
    const [person = ''] = /\/medarbejdere\/[\w-]+/.exec(text) ?? [];
    const office = await unit('borgmesterens-forvaltning/koncernservice');
    for (const at of [
      form,
      `/en${form}`,
      `/ret-en-fejl?side=/borgmesterens-forvaltning/koncernservice`,
      `/ret-en-fejl?side=${person}`,
    ]) {
      const opened = fieldsIn(await site.get(at));
      const other: Fields = { phone: '9931 4321', email: 'ny@aalborg.dk', web: 'https://ny.aalborg.dk/' };
      const keys = Object.keys(opened).filter((name) => /^felt\.(?!hours|hold|held)/.test(name));
      const fields = Object.fromEntries(
        keys.map((name) => {
          const [, kind] = /^felt\.new\.(\w+)/.exec(name) ?? [];
          const was = opened[name] ?? '';
          const guessed = was.includes('@')
            ? other.email
            : /^https?:/.test(was)
              ? other.web
              : /^[+\d ]+$/.test(was)
                ? other.phone
                : `${was} X`;
          return [name, (kind && other[kind]) || guessed || 'X'];
        }),
      );
      const { page, id } = await aCorrectionAt(at, fields);
      const desk = await signedIn();
      const body = new URLSearchParams({ ...fieldsIn(await desk.get(page)), gerning: 'gennemfoer' });
      body.delete('felt');
      const all = (await register.corrections.read(id))?.fields ?? [];
      for (const { place } of all) body.append('felt', String(place));
      const headers = { cookie: desk.cookie, 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await site.get(page, { method: 'POST', body: body.toString(), headers });
      expect([at, answer.status, answer.status === 303 ? '' : wordsIn(answer.text)]).toEqual([at, 303, '']);
      const after = Object.values(fieldsIn(await site.get(at)));
      expect(all.filter(({ proposed }) => !after.includes(proposed))).toEqual([]);
    }
    expect(leadersOf(await register.snapshot('full', asOf(today())), office.id).length).toBeGreaterThan(0);
  });
  async function aCorrectionAt(at: string, fields: Fields) {
    expect((await send(fields, { at })).status).toBe(303);
    const { id } = await newest();
    return { id, page: `${inbox}/${id}` };
  }
});
