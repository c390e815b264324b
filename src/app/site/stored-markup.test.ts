// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { entityNames } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import {
  evil,
  evilEvent,
  evilPerson,
  evilUrl,
  fieldsPlanted,
  isEvil,
  plantedOperations,
  short,
} from '../../testing/planted.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { unitId } from '../../testing/strandby-operations.ts';
import { textFields } from '../../testing/text-fields.ts';
import { addUser } from '../commands/user/add.ts';
import { crawl } from './crawl.ts';
import { AtDesk, password } from './editors.ts';
import { findAll } from './guard/found.ts';
import { tagsIn } from './markup.ts';
import type { Received } from './request.ts';
import { type OpenSite, openSite } from './site.ts';

const now = new Date('2026-11-23T09:00:00Z');
const email = 'administrator@strandby.example';
const park = '/teknik/park';
/** The columns that hold words of ours, or what can only be an address, a digest or a name by which somebody signs in. */
const saidByUs = [
  ...[
    'account.email',
    'account.password',
    'account_event.actor',
    'account_event.content',
    'account_event.kind',
  ],
  ...['correction.language', 'correction.page', 'correction.sender_email'],
  ...[
    'correction.status',
    'correction_field.field',
    'draft.approved_by',
    'draft.status',
    'draft.submitted_by',
  ],
  ...['draft_review.digest', 'erasure.erased_by', 'erasure.reason', 'identity.issuer', 'identity.subject'],
  ...['letter.key', 'letter.language', 'letter.recipient', 'migration.checksum', 'migration.name'],
  ...['organisation.key', 'outbox.event', 'outbox.payload', 'outbox.subject', 'picture_bytes.digest'],
  ...['picture_file.digest', 'review.confirmed_by', 'role_grant.role', 'role_grant.source', 'session.means'],
  ...['ticket.content', 'ticket.kind', 'ticket.network'],
];
/** Fields that search alone knows, that a sentence has no use for yet, or beside which a unit has one of its own that is shown. */
const shownToNobody = [
  ...[
    'organisationProfile.website',
    'synonym.means',
    'synonym.said',
    'unit.shortName.da',
    'unit.shortName.en',
  ],
  ...['site.address.city', 'site.address.street', 'site.hours.exceptions.note.en'],
  ...['unitKind.noun.da.definite', 'unitKind.noun.da.definiteMany'],
];
/** What is planted beside the organisation, and shown to somebody. */
const shownBeside = [
  ...['account.name', 'change.actor', 'change.reason', 'correction.answer', 'correction.comment'],
  ...['correction.sender_name', 'correction_field.proposed', 'correction_field.was', 'draft.decision_url'],
  ...['draft.reason', 'draft.title', 'draft_operation.operation', 'letter.failed_because', 'passkey.name'],
  ...['unanswered_search.words'],
];
let site: OpenSite;
let desk: AtDesk;
let database: Database;
let register: Register;
let operations: readonly object[];
let secret: string;

beforeAll(async () => {
  database = await pglite.open();
  register = await aRegister(database);
  operations = plantedOperations(register.organisationId);
  const outcome = await recordIn(register, ...operations);
  expect(outcome).toMatchObject({ ok: true });
  await beside();
  site = await openSite(database, register, () => now);
  desk = new AtDesk(site);
  await desk.signIn(email);
});
afterAll(() => site?.close());

/** What people write that is no part of the organisation: accounts, drafts, corrections, letters, searches, reasons. */
async function beside(): Promise<void> {
  const by = { permit: permitCommandLine(register.organisationId, evil('change.actor', 200)), now };
  const park = unitId('Park');
  const alter = { do: 'alter', entity: 'unit', id: park, from: '2021-01-01', to: null } as const;
  await register.record(
    by.permit,
    { reason: evil('change.reason', 2_000), operations: [{ ...alter, set: {} }] },
    now,
  );
  const role = { role: 'administrator', unit: '' };
  await addUser(database, { email, name: evil('account.name', 100), password, ...role }, now);
  await sql`insert into passkey (id, account_id, public_key, counter, name, made_at)
    select ${evil('passkey.id')}, id, '', 0, ${evil('passkey.name', 60)}, ${now} from account`.execute(
    database.query,
  );
  const about = {
    day: '2027-01-01',
    reason: evil('draft.reason', 2_000),
    decisionUrl: evilUrl('draft.decision_url'),
  };
  const draft = await register.drafts.create(by, { ...about, title: evil('draft.title', 200) });
  if (!draft.ok) throw new Error(JSON.stringify(draft.refusals));
  const rename = { do: 'rename', unitId: park, name: { da: evil('draft_operation.operation') } };
  expect((await register.drafts.add(by, draft.value, [rename])).ok).toBe(true);
  const shared = await register.drafts.share(by, draft.value.id);
  secret = shared.ok ? shared.value : '';
  const field = {
    field: 'summary.da',
    was: evil('correction_field.was'),
    proposed: evil('correction_field.proposed'),
  };
  const correction = {
    ...{ unitId: park, personId: null, page: 'teknik/park', language: 'da' as const, seenOn: '2026-11-23' },
    ...{ seenChange: register.change, fields: [field], comment: evil('correction.comment', 2_000) },
    ...{ senderName: evil('correction.sender_name', 100), senderEmail: 'ane@example.dk' },
  } as const;
  expect(await register.corrections.send(correction, now)).toMatchObject({ ok: true });
  const [waiting] = await register.corrections.list('waiting');
  const done = { status: 'rejected', taken: [], operations: [], reason: '', letter: null } as const;
  const answer = evil('correction.answer', 2_000);
  expect((await register.corrections.deal(by, waiting?.id ?? '', { ...done, answer })).ok).toBe(true);
  expect((await register.corrections.send(correction, now)).ok).toBe(true);
  const letter = {
    to: email,
    subject: evil('letter.subject', 200),
    text: evil('letter.body'),
    language: 'da',
  } as const;
  await register.letters.add({ ...letter, key: 'evil' }, now);
  const taken = (await register.letters.take(now, 60)) ?? expect.fail('no letter');
  await register.letters.failed(taken, evil('letter.failed_because', 500), now, true);
  await register.countUnanswered(new Map([[evil('unanswered_search.words', 80), 9]]), '2026-11-22');
  await register.links.take([evilUrl('website.url')], now, 10);
  await register.links.looked(evilUrl('website.url'), true, '2026-11-22');
}

/** Markup that no page has by itself, also where it stands in an attribute. */
function running({ text, headers }: Pick<Received, 'text' | 'headers'>): readonly string[] {
  const type = headers['content-type'] ?? '';
  // Nothing in these is ever taken for markup, by browsers that do as they are told.
  if (/^(?:application\/(?:json|ld\+json)|text\/(?:plain|calendar|csv|vcard))/.test(type))
    return headers['x-content-type-options'] === 'nosniff' ? [] : ['can be taken for markup'];
  const whole =
    /<script>evil|<svg (?:onload|a=)|<img src=x|<a href=javascript|<[a-z][^>]*"\s*on[a-z]+=/i.exec(text);
  const tags = tagsIn(text).flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([key, value]) => /^on/.test(key) || /^\s*(?:javascript|data:text)/i.test(value))
      .map(([key, value]) => `${name} ${key}=${value}`),
  );
  return [...(whole ? [whole[0]] : []), ...tags];
}

describe('what is planted', () => {
  test('is in every field of every entity that takes it, as their schemas have them', () => {
    const tempting = ['a"><script>evil()</script>', short, 'javascript:evil()', evilUrl('a')];
    const fields = textFields().filter(({ takes }) => tempting.some(takes));
    const planted = fieldsPlanted(operations);
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.map(({ path }) => path).filter((path) => !planted.has(path))).toEqual([]);
  });

  test('is refused where an address of something to run would be taken', () => {
    const addresses = textFields().filter(({ takes }) => takes('https://e.example') && !takes('a"><b>'));
    expect(addresses.length).toBeGreaterThan(3);
    for (const url of ['javascript:evil()', 'data:text/html,evil', 'vbscript:evil', 'file:///etc/passwd'])
      expect(addresses.filter(({ takes }) => takes(url)).map(({ path }) => path)).toEqual([]);
  });

  test('is in every column of words beside them', async () => {
    const entity = entityNames.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'jsonb')`.execute(database.query);
    const others = rows.filter(({ table }) => !entity.includes(table.replace(/_history$/, '')));
    const harmless: string[] = [];
    for (const { table, column } of others) {
      const found = await sql<{
        text: string;
      }>`select ${sql.ref(column)}::text as text from ${sql.table(table)}`.execute(database.query);
      if (!found.rows.some(({ text }) => isEvil(text ?? ''))) harmless.push(`${table}.${column}`);
    }
    expect(harmless.toSorted()).toEqual(saidByUs.toSorted());
  });
});

describe('what looks like markup is text', () => {
  /** Every answer that was looked at, for what has to be seen somewhere. */
  const texts: string[] = [];
  const looked = (answer: Received, where: string): readonly string[] => {
    texts.push(answer.text);
    return running(answer).map((what) => `${where}: ${what}`);
  };

  test('wherever a visitor comes, in every format', async () => {
    const event = (await site.get(`/id/aendring/${evilEvent}`)).headers.location ?? '';
    const person = (await site.get(`/id/person/${evilPerson}`)).headers.location ?? '';
    const formats = ['', '.json', '.jsonld', '/organisationsdiagram', '/organisationsdiagram.svg'];
    const asked = [
      ...['', '/en'].flatMap((language) => formats.map((format) => `${language}${park}${format}`)),
      ...[
        '/',
        '/en',
        '/sitemap.xml',
        '/aendringer',
        '/aendringer.atom',
        '/en/aendringer.atom',
        event,
        person,
      ],
      ...['/opgaver', '/medarbejdere', '/hjemmesider', '/opensearch.xml', '/privatliv', '/tilgaengelighed'],
      ...[
        '/soeg?q=evil',
        '/soeg?q=task',
        '/soeg.json?q=evil',
        `/soeg?q=${encodeURIComponent(evil('q', 150))}`,
      ],
      ...['', '.svg'].map((file) => `/organisationsdiagram${file}?dato=2019-01-01&sammenlign=2021-01-01`),
      ...[
        `/ret-en-fejl?side=${park}`,
        `/ret-en-fejl?side=${person}`,
        `${park}?dato=2019-06-01`,
        `/${encodeURIComponent(evil('path', 90))}`,
      ],
    ];
    expect(event).toMatch(/^\/aendringer\//);
    const crawled = await crawl(site, asked);
    const visited = [...crawled.values()].filter(
      ({ answer }) => !/png|webp|pdf|font/.test(answer.headers['content-type'] ?? ''),
    );
    expect(visited.length).toBeGreaterThan(60);
    expect(visited.flatMap(({ address, answer }) => looked(answer, address))).toEqual([]);
    const wrong = await site.get(`/ret-en-fejl?side=${park}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      body: new URLSearchParams({
        kommentar: evil('kommentar'),
        navn: evil('navn'),
        'navn-da': evil('x'),
      }).toString(),
    });
    expect([wrong.status, looked(wrong, 'a correction refused')]).toEqual([422, []]);
  });

  test('wherever an editor or an operator comes', async () => {
    const faults: string[] = [];
    const visits: string[] = [];
    const client = {
      get: async (url: string) => {
        const answer = await desk.get(url);
        visits.push(url);
        faults.push(...looked(answer, url));
        return { status: answer.status, text: answer.text, location: String(answer.headers.location ?? '') };
      },
    };
    const [unit, draft] = [`/admin/enhed/${unitId('Park')}`, (await register.drafts.list())[0]?.id];
    const starts = [
      ...['/admin', '/omstilling?q=evil', '/omstilling/svar?q=evil', `/omstilling/svar?id=${unitId('Park')}`],
      ...[
        '/omstilling?q=task',
        '/omstilling/tal',
        `/admin/forslag/${secret}`,
        `/admin/sletning/${evilPerson}`,
      ],
      ...[`/admin/sletning?navn=evil`, `/admin/brugere?q=evil`, `/admin?q=evil`, '/admin/log-ind?til=/admin'],
      ...[`${unit}/historik?kendt=2026-11-23`, `/admin/omorganisering/${draft}?enhed=${unitId('Park')}`],
      ...[`/admin/se/${unitId('Park')}`, `/admin/omorganisering/${draft}/sammenlign`, unit],
    ];
    const { pages } = await findAll(client, starts);
    expect(pages.size).toBeGreaterThan(18);
    expect(faults).toEqual([]);
    const sent = {
      [`${unit}/tekster`]: { 'navn-da': evil('a'), 'mere-da': evil('b'), vis: '1' },
      [`${unit}/kontakt`]: { fra: '2026-11-23', art: 'web', vaerdi: evil('c'), hvorfor: evil('d') },
      [`${unit}/opgaver`]: { fra: evil('e'), 'titel-da': evil('f') },
      '/admin/omorganisering': {
        title: evil('g'),
        day: evil('h'),
        reason: evil('i'),
        decisionUrl: evil('j'),
      },
      '/admin/brugere': { navn: evil('k'), email: evil('l'), rolle: evil('m'), enhed: evil('n') },
      [`/admin/sletning/${evilPerson}`]: { navn: evil('o'), grund: evil('p') },
      '/admin/konto/adgangsnoegle': { svar: evil('q'), 'noegle-navn': evil('r') },
    };
    for (const [address, fields] of Object.entries(sent)) {
      const answer = await desk.send('/admin/konto', address, fields);
      expect([address, [200, 422].includes(answer.status), looked(answer, address)]).toEqual([
        address,
        true,
        [],
      ]);
    }
  });

  test('and every field of it has been seen, but for those that are shown to nobody', () => {
    const seen = texts.join('\n');
    const marks = [...fieldsPlanted(operations)].filter((path) => !/postalCode$/.test(path));
    expect(marks.filter((mark) => !seen.includes(mark)).toSorted()).toEqual(shownToNobody.toSorted());
    expect(shownBeside.filter((mark) => !seen.includes(mark))).toEqual([]);
  });

  test('in the words of a chart that is printed, which nothing runs in and no link leads out of', async () => {
    const { bytes, headers } = await site.get(`${park}/organisationsdiagram.pdf`);
    expect(headers['content-type']).toBe('application/pdf');
    const { title, pages, bookmarks } = await readPdf(bytes);
    const words = [title, ...bookmarks.map((one) => one.title), ...pages.map(({ text }) => text)].join(' ');
    expect(words).toContain('<script>evil()</script>');
    expect(bytes.toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile)\b/);
  });
});

test('what a search engine is told about a page is one piece, with the words as they are', async () => {
  const { text } = await site.get(park);
  const scripts = [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  const said = scripts.map(([, json = '']) => JSON.stringify(JSON.parse(json)));
  expect(said.join()).toContain(JSON.stringify(evil('unit.name.da')).slice(1, -1));
});
