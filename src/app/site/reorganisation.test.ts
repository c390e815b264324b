// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, holdersOf, leadersOf, postsIn } from '../../organisation/index.ts';
import type { Draft, Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { unitCalled } from '../../testing/in-words.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { wordsIn } from './markup.ts';
import { type OpenSite, openSite } from './site.ts';

const clock = { now: new Date('2026-11-23T09:00:00Z') };
const day = '2027-01-01';
const list = '/admin/omorganisering';
let site: OpenSite;
let register: Register;

beforeAll(async () => {
  const database = await pglite.open();
  register = await loadDemo(database, clock.now);
  for (const role of ['reader', 'operator', 'editor', 'approver'])
    await anEditor(database, `${role}@aalborg.example`, role);
  await anEditor(database, 'local@aalborg.example', 'editor', 'sundhed-og-kultur');
  site = await openSite(database, register, () => clock.now);
});
afterAll(() => site?.close());

async function signedIn(role: string): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(`${role}@aalborg.example`);
  return desk;
}

/** A draft that somebody has begun, with what they do to it. */
class Work {
  readonly desk: AtDesk;
  readonly address: string;
  constructor(desk: AtDesk, address: string) {
    this.desk = desk;
    this.address = address;
  }

  static async begin(role = 'editor', title = 'Ny struktur'): Promise<Work> {
    const desk = await signedIn(role);
    const answer = await desk.send(list, list, { title, day });
    expect(answer.status).toBe(303);
    return new Work(desk, String(answer.headers.location));
  }

  get id(): string {
    return this.address.split('/').at(-1) ?? '';
  }

  async draft(): Promise<Draft> {
    return (await register.drafts.read(this.id)) ?? expect.fail('no draft');
  }

  /** Sends a form of the page as it is now. */
  async do(step: string, fields: Readonly<Record<string, string>> = {}) {
    const { version } = await this.draft();
    return this.desk.send(list, `${this.address}/${step}`, { set: String(version), ...fields });
  }

  async after() {
    const { proposalOf } = await import('../../register/index.ts');
    return (await register.tryOut(proposalOf(await this.draft()), day)).after;
  }

  /** The units below one, by name, in their order. */
  async below(name: string, under?: string): Promise<readonly string[]> {
    const snapshot = await this.after();
    const above = under === undefined ? undefined : unitCalled(snapshot, under).id;
    const id = [...snapshot.unit.values()].find(
      (unit) => unit.name.da === name && (above === undefined || unit.parentId === above),
    )?.id;
    return [...snapshot.unit.values()]
      .filter(({ parentId }) => parentId === id)
      .toSorted((a, b) => a.position - b.position || a.name.da.localeCompare(b.name.da, 'da'))
      .map((unit) => unit.name.da);
  }

  async id_(name: string): Promise<string> {
    return unitCalled(await this.after(), name).id;
  }
}

/** What a page says is wrong. */
const said = (html: string) =>
  [...html.matchAll(/class="field__error"[^>]*>([^<]*)/g)].map(([, text]) => text).join('\n');

const kind = async (key: string) => {
  const { unitKind } = await register.snapshot('full', asOf(day));
  return [...unitKind.values()].find((one) => one.key === key)?.id ?? expect.fail(key);
};

describe('a draft', () => {
  test('changes nothing before it is recorded, and is in the register on its day afterwards', async () => {
    const work = await Work.begin();
    const unit = await work.id_('Tandplejen');
    await work.do('navn', { enhed: unit, 'navn-da': 'Den kommunale tandpleje' });
    await work.do('indsend');
    const before = await register.snapshot('public', asOf(day));
    expect(before.unit.get(unit)?.name.da).toBe('Tandplejen');
    const own = await work.do('godkend');
    expect(own.status).toBe(404);
    const approver = new Work(await signedIn('approver'), work.address);
    expect((await approver.do('godkend')).status).toBe(303);
    const secret = /forslag\/([\w-]{43})/.exec((await approver.do('del')).text)?.[1];
    expect((await new AtDesk(site).get(`/admin/forslag/${secret}`)).text).toContain(
      'Den kommunale tandpleje',
    );
    const after = await register.snapshot('public', asOf(day));
    expect(after.unit.get(unit)?.name.da).toBe('Den kommunale tandpleje');
    expect((await register.snapshot('public', asOf('2026-12-31'))).unit.get(unit)?.name.da).toBe(
      'Tandplejen',
    );
    expect((await approver.do('traek-tilbage')).status).toBe(303);
    const again = await register.snapshot('public', asOf(day));
    expect(again.unit.get(unit)?.name.da).toBe('Tandplejen');
  });

  test('is not approved by the one who submitted it', async () => {
    const work = await Work.begin('approver');
    await work.do('navn', { enhed: await work.id_('Kultur'), 'navn-da': 'Kultur og Kunst' });
    await work.do('indsend');
    const answer = await work.do('godkend');
    expect(answer.status).toBe(422);
    expect(said(answer.text)).toMatch(/indsendt af approver@aalborg.example/);
    expect((await work.draft()).status).toBe('submitted');
  });

  test('is not submitted while something in it cannot be done, and says which step that is', async () => {
    const work = await Work.begin();
    await work.do('nedlaeg', { enhed: await work.id_('Kultur') });
    const answer = await work.do('indsend');
    expect([answer.status, (await work.draft()).status]).toEqual([422, 'open']);
    const page = (await work.desk.get(work.address)).text;
    expect(page).toContain('href="#handling-1"');
    expect(page).toContain('id="handling-1"');
  });

  test('that another has changed meanwhile is refused with all that was typed', async () => {
    const work = await Work.begin();
    const unit = await work.id_('KORMA');
    await work.do('navn', { enhed: unit, 'navn-da': 'KORMA Nord' });
    const answer = await work.do('navn', { enhed: unit, 'navn-da': 'Mit eget navn', set: '1' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="Mit eget navn"');
    expect((await work.draft()).operations).toHaveLength(1);
  });
});

test.each([
  [{ title: '', day }, 'Feltet er tomt. Udfyld det.'],
  [{ title: 'Ny struktur', day: '' }, 'Feltet er tomt. Udfyld det.'],
  [{ title: 'Ny struktur', day, decisionUrl: 'sagen' }, '«sagen» er ikke en adresse på nettet.'],
])('a draft is not begun with %o, and all that was typed stays', async (fields, expected) => {
  const desk = await signedIn('editor');
  const before = await register.drafts.list();
  const answer = await desk.send(list, list, fields);
  expect([answer.status, said(answer.text)]).toEqual([422, expect.stringContaining(expected)]);
  const typed = Object.values(fields).filter((text) => text !== '');
  expect(typed.filter((text) => !answer.text.includes(`value="${text}"`))).toEqual([]);
  expect(await register.drafts.list()).toEqual(before);
});

describe('a draft that has taken effect', () => {
  const culture = '/sundhed-og-kultur/kultur';
  const health = '/sundhed-og-kultur/sundhed';
  const about = {
    ...{ title: 'Ny sundhed', day, reason: 'Besluttet i juni', decisionUrl: 'https://aalborg.example/1' },
  };
  const at = async (address: string) => {
    const { status, headers, text } = await site.get(address);
    return status === 200 ? /<h1[^>]*>([^<]*)/.exec(text)?.[1] : `${status} ${headers.location}`;
  };
  const approvedBy = async (work: Work) => {
    expect((await work.do('indsend')).status).toBe(303);
    expect((await new Work(await signedIn('approver'), work.address).do('godkend')).status).toBe(303);
  };

  test('is corrected by another one from the same day on, which is approved as it was, and the days before stay', async () => {
    const wrong = await Work.begin();
    await wrong.do('om', about);
    const [office, archive] = [
      await wrong.id_('Sundhedsstrategisk Sekretariat'),
      await wrong.id_('Aalborg Stadsarkiv'),
    ];
    await wrong.do('navn', { enhed: office, 'navn-da': 'Strategi for sunhed' });
    await wrong.do('flyt', { enhed: archive, under: 'Sundhed' });
    await approvedBy(wrong);
    clock.now = new Date('2027-02-01T09:00:00Z');
    expect(await at(`${health}/strategi-for-sunhed`)).toBe('Strategi for sunhed');

    const late = await signedIn('editor');
    const again = new Work(late, wrong.address);
    expect((await late.get(wrong.address)).text).toContain('Trådt i kraft');
    const begun = await again.do('ret');
    const correction = new Work(late, String(begun.headers.location));
    expect(await correction.draft()).toMatchObject({
      ...{ ...about, title: 'Rettelse af Ny sundhed' },
      ...{ status: 'open', operations: [] },
    });
    const page = (await late.get(correction.address)).text;
    expect(page).toContain(`<a href="${wrong.address}">Ny sundhed</a>`);
    expect(page).toMatch(/Den dag er forbi[^<]* fra 1\. januar 2027 og frem/);
    expect((await late.get(wrong.address)).text).toContain(`<a href="${correction.address}">`);
    await correction.do('navn', { enhed: office, 'navn-da': 'Strategi for sundhed' });
    await correction.do('flyt', { enhed: archive, under: 'Kultur' });
    const today = (await late.get(`${correction.address}/sammenlign?med=i-dag`)).text;
    expect(today).toContain('i organisationen, som den er i dag');
    expect(today).toContain('Strategi for sundhed</a><span class="note">Hed Strategi for sunhed');
    expect(await at(`${health}/strategi-for-sunhed`)).toBe('Strategi for sunhed');
    await approvedBy(correction);

    const addresses = [
      ...[`${health}/strategi-for-sundhed`, `${health}/strategi-for-sundhed?dato=2027-01-01`],
      ...[`${health}/sundhedsstrategisk-sekretariat?dato=2026-12-31`, `${health}/strategi-for-sunhed`],
      ...[`${health}/aalborg-stadsarkiv`, `${culture}/aalborg-stadsarkiv?dato=2027-01-01`],
      '/aendringer/2027-01-01-rettelse-af-ny-sundhed',
    ];
    expect(await Promise.all(addresses.map(at))).toEqual([
      ...['Strategi for sundhed', 'Strategi for sundhed'],
      ...['Sundhedsstrategisk Sekretariat', `308 ${health}/strategi-for-sundhed`],
      ...[`308 ${culture}/aalborg-stadsarkiv`, 'Aalborg Stadsarkiv'],
      'Rettelse af Ny sundhed',
    ]);
    clock.now = new Date('2026-11-23T09:00:00Z');
  });
});

test('a draft is compared with what would be without it, or with today and all that is planned until its day', async () => {
  const work = await Work.begin();
  const after = await work.after();
  const planned = { do: 'rename', unitId: unitCalled(after, 'UngAalborg').id, name: { da: 'Ung i Aalborg' } };
  expect(await recordIn(register, { ...planned, from: '2026-12-15' })).toMatchObject({ ok: true });
  await work.do('navn', { enhed: await work.id_('KORMA'), 'navn-da': 'KORMA Nord' });
  const renamed = async (more: string) => {
    const { text } = await work.desk.get(`${work.address}/sammenlign${more}`);
    return [...text.matchAll(/<span class="note">Hed ([^<]*)/g)].map(([, name]) => name);
  };
  expect(await renamed('')).toEqual(['KORMA']);
  expect(await renamed('?med=i-dag')).toEqual(['UngAalborg', 'KORMA']);
});

describe('the forms of the workspace', () => {
  test('move a unit to a place among the others', async () => {
    const work = await Work.begin();
    const [unit, before] = [await work.id_('KORMA'), await work.id_('Trekanten Kulturhus')];
    await work.do('flyt', { enhed: unit, under: 'Kultur', hvor: before });
    const order = await work.below('Kultur');
    expect(order.indexOf('KORMA')).toBe(order.indexOf('Trekanten Kulturhus') - 1);
    await work.do('flyt', { enhed: unit, under: 'Sundhed', hvor: 'foerst' });
    expect((await work.below('Sundhed'))[0]).toBe('KORMA');
    const answer = await work.do('flyt', { enhed: unit, under: 'Juridisk kontor' });
    expect(said(answer.text)).toMatch(/2 enheder hedder »?«?Juridisk kontor/);
    await work.do('flyt', { enhed: unit, under: 'Juridisk kontor – Politik og Strategi' });
    expect(await work.below('Juridisk kontor', 'Politik og Strategi')).toEqual(['KORMA']);
  });

  test('split a unit into new ones, each with its share', async () => {
    const work = await Work.begin();
    const unit = await work.id_('Kultur');
    const child = await work.id_('Kunsthal Nord');
    await work.do('opdel', { enhed: unit, navne: 'Kunst\nBiblioteker', [`til-${child}`]: '0' });
    expect((await work.draft()).operations.map(({ operation }) => operation.do)).toEqual([
      'create',
      'create',
      'split',
    ]);
    expect(await work.below('Kunst')).toContain('Kunsthal Nord');
    const refusals = (await register.tryOut({ operations: [] }, day)).refusals;
    expect(refusals).toEqual([]);
  });

  test('merge several, create what an outline says, and take back what was done last as a whole', async () => {
    const work = await Work.begin();
    const top = await work.id_('Sundhed');
    const lines = 'Forebyggelse | Prevention [center]\n\t- Rygestop\n\tKost\n> KORMA';
    await work.do('opret', {
      enhed: top,
      linjer: lines,
      slags: await kind('enhed'),
      'slags-under': await kind('team'),
    });
    expect(await work.below('Forebyggelse')).toEqual(['Rygestop', 'Kost']);
    expect((await work.below('Sundhed')).slice(-2)).toEqual(['Forebyggelse', 'KORMA']);
    const made = unitCalled(await work.after(), 'Forebyggelse');
    expect(made.name).toEqual({ da: 'Forebyggelse', en: 'Prevention' });
    await work.do('sammenlaeg', { enhed: await work.id_('Center for Sundhedsfremme'), i: 'Forebyggelse' });
    expect((await work.after()).unit.size).toBe((await register.snapshot('full', asOf(day))).unit.size + 2);
    await work.do('fortryd');
    await work.do('fortryd');
    expect((await work.draft()).operations).toEqual([]);
  });

  test('close a unit with all that is under it', async () => {
    const work = await Work.begin();
    const unit = await work.id_('Fritid og Landdistrikt');
    await work.do('nedlaeg', { enhed: unit, alt: '1', efter: 'Kultur' });
    const after = await work.after();
    expect([...after.unit.values()].some(({ name }) => name.da === 'Landdistrikt')).toBe(false);
    expect((await work.desk.get(work.address)).text).toContain('»Kultur« tager over');
  });

  test('tell as one goes what follows: for addresses, for posts, for units, in both languages', async () => {
    const work = await Work.begin();
    const [korma, teeth] = [await work.id_('KORMA'), await work.id_('Tandplejen')];
    await work.do('navn', { enhed: korma, 'navn-da': 'KORMA Nord' });
    await work.do('navn', { enhed: teeth, 'navn-da': 'Tandpleje Nord' });
    await work.do('opret', { enhed: await work.id_('Sundhed'), linjer: 'Tandplejen [enhed]' });
    await work.do('ny-stilling', { enhed: korma, 'titel-da': 'Kurator' });
    await work.do('nedlaeg', { enhed: await work.id_('Landdistrikt'), efter: 'Kultur' });
    await work.do('nedlaeg', { enhed: await work.id_('Elitesport Aalborg') });
    const follows = async (language: string) => {
      const headers = { cookie: work.desk.cookie, 'accept-language': language };
      const { text } = await site.get(work.address, { headers });
      const section = /<section id="problemer">(.*?)<\/section>/.exec(text)?.[1] ?? '';
      return [...section.matchAll(/<(?:summary|li)>(.*?)<\/(?:summary|li)>/g)].map(([, item = '']) =>
        wordsIn(item),
      );
    };
    const [culture, health] = ['/sundhed-og-kultur/kultur', '/sundhed-og-kultur/sundhed'];
    const leisure = '/sundhed-og-kultur/fritid-og-landdistrikt';
    expect(await follows('da')).toEqual([
      ...['Adresser, der fører videre (1)', `${culture}/korma fører til ${culture}/korma-nord`],
      'Adresser på enheder, der nedlægges (2)',
      `${leisure}/elitesport-aalborg fortæller, at enheden er nedlagt, men viser ikke videre til nogen`,
      `${leisure}/landdistrikt fortæller, at enheden er nedlagt, og viser videre til Kultur`,
      'Adresser, som en anden enhed får (1)',
      `${health}/tandplejen viser en anden enhed, »Tandplejen«; den hidtidige er på ${health}/tandpleje-nord`,
      ...['Stillinger uden indehaver (1)', 'Kurator i KORMA Nord'],
      ...['Enheder uden en ledende stilling (1)', 'Tandplejen'],
    ]);
    expect(await follows('en')).toEqual([
      ...['Addresses that will lead on (1)', `${culture}/korma leads to ${culture}/korma-nord`],
      'Addresses of units that close (2)',
      `${leisure}/elitesport-aalborg tells that the unit has closed but shows no way on`,
      `${leisure}/landdistrikt tells that the unit has closed and shows the way to Culture`,
      'Addresses that another unit gets (1)',
      `${health}/tandplejen shows another unit, “Tandplejen”; the one until now is at ${health}/tandpleje-nord`,
      ...['Posts that nobody holds (1)', 'Kurator in KORMA Nord'],
      ...['Units without a leading post (1)', 'Tandplejen'],
    ]);
  });

  test('move a post with who holds it, let it lead, fill it, and abolish it', async () => {
    const work = await Work.begin();
    const snapshot = await work.after();
    const unit = unitCalled(snapshot, 'AaK Bygninger');
    const [post] = postsIn(snapshot, unit.id);
    const stilling = post?.id ?? '';
    await work.do('flyt-stilling', { enhed: unit.id, stilling, 'til-enhed': 'Klima og Miljø' });
    await work.do('led', { enhed: unit.id, stilling, 'til-enhed': 'Klima og Miljø' });
    const klima = await work.id_('Klima og Miljø');
    const led = leadersOf(await work.after(), klima).map(({ post: one }) => one.id);
    expect(led).toContain(stilling);
    await work.do('besaet', { enhed: klima, stilling, person: 'Jørgen Litske Petersen', afloes: '1' });
    const holders = holdersOf(await work.after(), stilling).map(({ person }) => person?.familyName);
    expect(holders).toEqual([expect.stringContaining('Petersen')]);
    expect((await work.desk.get(work.address)).text).toMatch(
      /Personer, der ikke længere har en stilling[\s\S]*Peter Munk/,
    );
    await work.do('nedlaeg-stilling', { enhed: klima, stilling });
    expect((await work.after()).post.has(stilling)).toBe(false);
  });

  test('give a post another title, which the steps and the comparison tell', async () => {
    const work = await Work.begin();
    const unit = unitCalled(await work.after(), 'AaK Bygninger');
    const [post] = postsIn(await work.after(), unit.id);
    const fields = { enhed: unit.id, stilling: post?.id ?? '', 'titel-da': '' };
    const refused = await work.do('stilling-titel', fields);
    expect(refused.text.match(/Feltet er tomt/g)).toHaveLength(1);
    const same = { 'titel-da': post?.title.da ?? '', 'titel-en': post?.title.en ?? '' };
    expect((await work.do('stilling-titel', { ...fields, ...same })).status).toBe(303);
    expect((await work.draft()).operations).toEqual([]);
    const title = { da: 'Ejendomschef', en: 'Head of Property' };
    const said = { ...fields, 'titel-da': title.da, 'titel-en': title.en };
    expect((await work.do('stilling-titel', said)).status).toBe(303);
    expect((await work.after()).post.get(post?.id ?? '')?.title).toEqual(title);
    const shown = (await work.desk.get(`${work.address}?enhed=${unit.id}`)).text;
    expect(shown).toContain('Stillingen »Bygningschef« får titlen »Ejendomschef«');
    const compared = (await work.desk.get(`${work.address}/sammenlign`)).text;
    expect(compared).toContain('Bygningschef bliver ejendomschef i AaK Bygninger');
  });

  test.each([
    ['opret', { linjer: 'Noget [slags]' }, /ingen slags enhed, der hedder «slags»/],
    ['opret', { linjer: '' }, /./],
    ['opret', { linjer: Array(1_001).fill('x').join('\n') }, /mere end 1000 linjer/],
    ['navn', { 'navn-da': '' }, /./],
    ['flyt', { under: 'Ingensteds' }, /Ingen enhed hedder «Ingensteds»/],
    ['opdel', { navne: 'Kun én' }, /./],
    ['besaet', { stilling: 'x' }, /findes ikke/],
  ])('%s refuses %o beside what was typed', async (step, fields, expected) => {
    const work = await Work.begin();
    const answer = await work.do(step, { enhed: await work.id_('Kultur'), ...fields });
    expect(answer.status).toBe(422);
    expect(said(answer.text)).toMatch(expected);
    expect((await work.draft()).operations).toEqual([]);
  });

  test('render what is typed as text, wherever it stands', async () => {
    const work = await Work.begin('editor', '<img src=x onerror=alert(1)>');
    await work.do('opret', {
      enhed: await work.id_('Kultur'),
      linjer: '<script>alert(2)</script> [enhed]',
    });
    const secret = /forslag\/([\w-]{43})/.exec((await work.do('del')).text)?.[1];
    for (const address of [list, work.address, `${work.address}/sammenlign`, `/admin/forslag/${secret}`]) {
      const { status, text } = await work.desk.get(address);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<img src=x|<script>alert/);
    }
  });
});

describe('who may do what with a draft', () => {
  test.each([
    ['reader', 404],
    ['operator', 404],
    ['local', 404],
    ['editor', 200],
    ['approver', 200],
  ])('a %s that has not begun it gets %i, and no form of theirs changes it', async (role, status) => {
    const work = await Work.begin();
    await work.do('navn', { enhed: await work.id_('KORMA'), 'navn-da': 'KORMA 2' });
    const before = await work.draft();
    const other = new Work(await signedIn(role), work.address);
    for (const address of [work.address, `${work.address}/sammenlign`])
      expect((await other.desk.get(address)).status).toBe(status);
    if (status === 200) return;
    for (const step of [
      'navn',
      'flyt',
      'opret',
      'indsend',
      'godkend',
      'planlaeg',
      'traek-tilbage',
      'del',
      'ret',
      'om',
      'fortryd',
      'fjern/0',
      'luk-link',
    ])
      expect((await other.do(step)).status, step).toBe(404);
    expect(await work.draft()).toEqual(before);
  });

  test('a local editor is told what lies outside, and cannot have it submitted', async () => {
    const work = await Work.begin('local');
    await work.do('navn', { enhed: await work.id_('KORMA'), 'navn-da': 'KORMA 3' });
    expect((await work.do('indsend')).status).toBe(303);
    await work.do('genaabn');
    await work.do('navn', { enhed: await work.id_('By og Land'), 'navn-da': 'Mit land' });
    expect((await work.do('indsend')).status).toBe(422);
  });

  test('without the token of the page, or from another site, nothing is done', async () => {
    const work = await Work.begin();
    const { version } = await work.draft();
    const fields = { set: String(version), enhed: await work.id_('KORMA'), 'navn-da': 'X' };
    const forged = [
      await work.desk.post(`${work.address}/navn`, fields),
      await work.desk.post(
        `${work.address}/navn`,
        { ...fields, token: await work.desk.token(list) },
        { 'sec-fetch-site': 'cross-site' },
      ),
    ];
    expect(forged.map(({ status }) => status)).toEqual([403, 403]);
    expect((await work.draft()).version).toBe(version);
  });

  test('the private link shows the units to anybody, but nobody by name, and nothing at all once it is closed', async () => {
    const work = await Work.begin();
    await work.do('opret', { enhed: await work.id_('Borgmesterkontoret'), linjer: 'Pressetjeneste [enhed]' });
    const secret = /forslag\/([\w-]{43})/.exec((await work.do('del')).text)?.[1];
    const visitor = new AtDesk(site);
    const shown = await visitor.get(`/admin/forslag/${secret}`);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Pressetjeneste');
    expect(shown.text).not.toContain('Roslev');
    expect(shown.headers['referrer-policy']).toMatch(/no-referrer|same-origin/);
    expect((await work.desk.get(work.address)).text).not.toContain(secret);
    expect((await visitor.get('/admin/forslag/gaettet')).status).toBe(404);
    await work.do('luk-link');
    expect((await visitor.get(`/admin/forslag/${secret}`)).status).toBe(404);
  });

  test('what was typed when the session ended is there again after signing in', async () => {
    const work = await Work.begin();
    const unit = await work.id_('KORMA');
    const token = await work.desk.token(list);
    work.desk.cookie = '';
    const lost = await work.desk.post(`${work.address}/navn`, { token, enhed: unit, 'navn-da': 'Gemt navn' });
    const unsaved = /name="ikke-gemt" value="([^"]*)"/.exec(lost.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const again = await work.desk.signIn('editor@aalborg.example', {
      til: `${work.address}/navn`,
      'ikke-gemt': unsaved,
    });
    expect(again.text).toContain('value="Gemt navn"');
  });
});
