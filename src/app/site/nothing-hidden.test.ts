// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { type Audience, asOf, entityNames } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { markTheHouse } from '../../testing/canaries/in-house.ts';
import { Markers } from '../../testing/canaries/markers.ts';
import { canaries, canaryDays } from '../../testing/canaries.ts';
import { pglite } from '../../testing/databases.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { creating, emptyRegister, recordAll, registerOf } from '../../testing/register-of.ts';
import { crawl, type Visited } from './crawl.ts';
import { tagsIn } from './markup.ts';
import type { Received } from './request.ts';
import { type OpenSite, openSite } from './site.ts';

const { content, later, markers, hidden, shown } = canaries();
const today = '2026-11-23';
const days = ['', ...canaryDays.map((day) => `?dato=${day}`), '?dato=2027-02-01', '?dato=1900-01-01'];

/** The register, with everything recorded at once before anyone asks for it. */
async function recordedAtOnce(database: Database): Promise<Register> {
  return registerOf(database, content, ...later);
}

/** The same, with every day asked for first and kept, and brought up to date by one change after the other. */
async function recordedOneByOne(database: Database): Promise<Register> {
  const register = await emptyRegister(database);
  await Promise.all(canaryDays.map((day) => register.snapshot('public', asOf(day, null, today))));
  await register.chronicle('public', today);
  for (const operation of [...creating(content), ...later]) {
    await recordAll(register, [operation]);
    await register.chronicle('public', today);
  }
  return register;
}

/** What of some words is in a text, however it is written: in an address, in groups of digits, in capitals. */
function found(words: readonly string[], text: string): readonly string[] {
  const decoded = text.replace(/%[0-9a-f]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  const plain = decoded.toLowerCase().replace(/\s|&nbsp;/g, '');
  return words.filter((word) => plain.includes(word.toLowerCase().replace(/\s/g, '')));
}

/** All that the database has, whatever it is kept for. */
async function allRows({ query }: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(query);
  const texts = rows.map(({ name }) =>
    sql<{
      text: string;
    }>`select coalesce(string_agg(t::text, ' '), '') as text from ${sql.table(name)} t`.execute(query),
  );
  return (await Promise.all(texts)).map(({ rows: [row] }) => row?.text).join(' ');
}

/** Each day compared with each other. */
const comparisons = canaryDays.flatMap((from) =>
  canaryDays.flatMap((to) =>
    from < to
      ? ['', '.svg', '.pdf'].map((file) => `/organisationsdiagram${file}?dato=${from}&sammenlign=${to}`)
      : [],
  ),
);

/** The form for a correction of each page that was visited. */
function formsIn(crawled: readonly Visited[]): ReadonlySet<string> {
  const links = crawled.flatMap(({ answer }) => tagsIn(answer.text).map(({ attributes }) => attributes.href));
  return new Set(links.filter((href) => href !== undefined && /\/ret-en-fejl\?/.test(href)) as string[]);
}

const isPdf = ({ headers }: Received) => headers['content-type'] === 'application/pdf';

/** All that an answer says, in its headers too; what is packed in a PDF is read as its readers read it. */
async function saidIn(answer: Received): Promise<string> {
  const body = isPdf(answer) ? JSON.stringify(await readPdf(answer.bytes)) : answer.text;
  return `${JSON.stringify(answer.headers)}${body}`;
}

describe.each([
  ['recorded at once', recordedAtOnce],
  ['recorded while pages are read', recordedOneByOne],
])('what is not public, %s,', (_, record) => {
  let site: OpenSite;
  let register: Register;
  let database: Database;
  const inHouse = new Markers(1_000);
  let secrets: readonly string[];
  beforeAll(async () => {
    database = await pglite.open();
    register = await record(database);
    await markTheHouse(register, database, inHouse);
    secrets = [...markers, ...inHouse.all, ...hidden.map(({ id }) => id)];
    site = await openSite(database, register);
  });
  afterAll(() => site?.close());

  /** All that is known on some days, to an audience. */
  async function known(audience: Audience, days: readonly string[]): Promise<string> {
    const snapshots = await Promise.all(
      days.map((day) => register.snapshot(audience, asOf(day, null, today))),
    );
    return JSON.stringify(snapshots.map((one) => entityNames.map((name) => [...one[name].values()])));
  }

  test('is in the register, every bit of it: there is something to find', async () => {
    const everything = await known('full', [...canaryDays, '2027-02-01']);
    const organisation = secrets.filter((secret) => !inHouse.all.includes(secret));
    expect(organisation.length).toBeGreaterThan(100);
    expect(organisation.filter((secret) => found([secret], everything).length === 0)).toEqual([]);
    const tables = await allRows(database);
    expect(inHouse.all.length).toBeGreaterThan(12);
    expect(inHouse.all.filter((secret) => found([secret], tables).length === 0)).toEqual([]);
  });

  test('has never been in what the public door reads', async () => {
    expect(found(secrets, await known('public', canaryDays))).toEqual([]);
  });

  test('is on no page and in no feed, file or header, on any day', async () => {
    const starts = [
      '/',
      '/en',
      '/sitemap.xml',
      '/aendringer',
      '/aendringer.atom',
      '/en/aendringer.atom',
      '/robots.txt',
      '/soeg?q=zq',
      '/soeg?q=hemmelig',
      '/en/soeg?q=secret',
      '/soeg.json?q=zq&antal=20',
      '/soeg.json?q=synlig&antal=20',
      '/soeg?q=synlgi',
      '/soeg?q=7000',
      '/zq',
      '/medarbejdere',
      '/hjemmesider',
      '/id/enhed/x',
    ];
    const plain = starts
      .filter((start) => !start.includes('?'))
      .flatMap((start) => days.map((day) => `${start}${day}`));
    const searches = starts
      .filter((start) => start.includes('?'))
      .flatMap((start) => days.map((day) => `${start}${day.replace('?', '&')}`));
    const crawled = [...(await crawl(site, [...plain, ...searches, ...comparisons])).values()];
    const forms = [...formsIn(crawled)];
    expect(forms.length).toBeGreaterThan(20);
    for (const address of forms)
      crawled.push({ address, from: '', answer: await site.get(address), links: [] });
    const said = await Promise.all(
      crawled.map(async ({ address, answer }) => [address, await saidIn(answer)] as const),
    );
    expect(crawled.filter(({ answer }) => isPdf(answer)).length).toBeGreaterThan(5);
    const leaks = said.flatMap(([address, text]) =>
      found(secrets, text).map((secret) => `${address}: ${secret}`),
    );
    expect(leaks).toEqual([]);
    expect(crawled.length).toBeGreaterThan(100);
    const all = said.map(([, text]) => text).join('\n');
    expect(shown.filter((word) => found([word], all).length === 0)).toEqual([]);
  });

  test('is not to be had by searching for it, misspelt or not: no result, no count, no suggestion', async () => {
    const asked = [...markers, ...inHouse.all].flatMap((marker) => [
      marker,
      `${marker}x`,
      marker.slice(0, -1),
      marker.replace(/\s/g, ''),
    ]);
    const leaks: string[] = [];
    for (const query of new Set(asked)) {
      for (const address of [
        `/soeg?q=${encodeURIComponent(query)}`,
        `/soeg.json?q=${encodeURIComponent(query)}`,
      ]) {
        const { text } = await site.get(address);
        const said = text.replaceAll(query, '').replaceAll(encodeURIComponent(query), '');
        leaks.push(...found(secrets, said).map((secret) => `${address}: ${secret}`));
      }
    }
    expect(leaks).toEqual([]);
  });

  test('is not to be had by its identifier', async () => {
    const asked = hidden.flatMap(({ what, id }) => days.map((day) => `/id/${what}/${id}${day}`));
    const answers = await Promise.all(
      asked.map(async (address) => [address, (await site.get(address)).status]),
    );
    expect(answers.filter(([, status]) => status !== 404)).toEqual([]);
  });

  test('is not to be had by the digest of its picture', async () => {
    const full = await Promise.all(
      [...canaryDays, '2027-02-01'].map((day) => register.snapshot('full', asOf(day))),
    );
    const pictures = full.flatMap(({ picture }) => [...picture.values()].map(({ digest }) => digest));
    const answers = await Promise.all(
      [...new Set(pictures)].map(async (digest) => {
        const { status } = await site.get(`/billeder/${digest}-320.webp`);
        return [markers.includes(digest), status];
      }),
    );
    expect(answers.filter(([isHidden, status]) => status !== (isHidden ? 404 : 200))).toEqual([]);
    expect(new Set(answers.map(([isHidden]) => isHidden))).toEqual(new Set([true, false]));
  });

  test('is not to be had by guessing its address', async () => {
    const snapshots = await Promise.all(
      [...canaryDays, '2027-02-01'].map((day) => register.snapshot('full', asOf(day))),
    );
    const slugs = new Set(
      snapshots
        .flatMap(({ unit }) => [...unit.values()].map(({ slug }) => slug))
        .filter((slug) => slug.includes('zq')),
    );
    const units = [...slugs].flatMap((slug) => [
      slug,
      `synlig-afdeling/${slug}`,
      ...[...slugs].map((above) => `${above}/${slug}`),
    ]);
    const people = hidden
      .filter(({ what }) => what === 'person')
      .map(({ id }) => `medarbejdere/hvem-${id.slice(0, 8)}`);
    const [event = ''] = markers.filter((marker) => content.changeEvents?.at(1)?.title.da.endsWith(marker));
    const guesses = [
      ...units,
      ...units.map((unit) => `${unit}/organisationsdiagram`),
      ...people,
      `aendringer/2027-03-01-kladde-${event}`,
    ];
    expect(slugs.size).toBeGreaterThan(5);
    const wrong: string[] = [];
    for (const address of guesses.flatMap((guess) => days.map((day) => `/${guess}${day}`))) {
      const { status, headers } = await site.get(address);
      if (status !== 404) wrong.push(`${address}: ${status} ${headers.location}`);
    }
    for (const guess of guesses) {
      // A form says again which page it was asked for, and nothing else.
      const { text } = await site.get(`/ret-en-fejl?side=/${guess}`);
      const said = text.replaceAll(`/${guess}`, '').replaceAll(encodeURIComponent(`/${guess}`), '');
      wrong.push(...found(secrets, said).map((secret) => `form of ${guess}: ${secret}`));
    }
    expect(wrong).toEqual([]);
  });
});
