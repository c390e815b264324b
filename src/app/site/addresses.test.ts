// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { insideOf, tagsIn, wordsIn } from './markup.ts';
import { type OpenSite, openDemo, publicUrl, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

/** `308 /the/address`, or the status alone. */
async function leadsTo(address: string): Promise<string> {
  const { status, headers } = await site.get(address);
  return [status, headers.location].filter((part) => part !== undefined).join(' ');
}

/** The identifiers of what a page tells of, as its linked data names them: `/id/enhed/…`. */
async function identified(address: string): Promise<string> {
  const { text } = await site.get(address);
  return /"@id":"([^"]*)"/.exec(text)?.[1]?.slice(publicUrl.length) ?? '';
}

describe('an address that was once right', () => {
  const old = 'borgmesterens-forvaltning/aak-bygninger';
  const now = 'klima-og-miljoe/aak-bygninger';
  test.each([
    [`/${old}`, `308 /${now}`],
    [`/en/${old}`, `308 /en/${now}`],
    [`/${old}/organisationsdiagram`, `308 /${now}/organisationsdiagram`],
    [`/en/${old}/organisationsdiagram`, `308 /en/${now}/organisationsdiagram`],
    [`/${old}?dato=2023-05-01`, `308 /${now}?dato=2023-05-01`],
    [`/${old}?dato=2021-12-31`, '200'],
    [`/${now}?dato=2021-12-31`, `308 /${old}?dato=2021-12-31`],
    [
      `/en/${now}/organisationsdiagram?dato=2021-06-01`,
      `308 /en/${old}/organisationsdiagram?dato=2021-06-01`,
    ],
    ['/miljoe-og-energiforvaltningen', '308 /klima-og-miljoe'],
    ['/skoleforvaltningen/organisationsdiagram', '308 /boern-og-unge/organisationsdiagram'],
    ['/familie-og-beskaeftigelsesforvaltningen/dagtilbud', '308 /boern-og-unge/dagtilbud'],
  ])('leads on: %s → %s', async (address, expected) => {
    expect(await leadsTo(address)).toBe(expected);
  });

  test.each([
    ['/KLIMA-OG-MILJOE', '308 /klima-og-miljoe'],
    ['/Klima%20og%20Milj%C3%B8', '308 /klima-og-miljoe'],
    ['/en/B%C3%B8rn-og-Unge', '308 /en/boern-og-unge'],
    [
      '/borgmesterens-forvaltning/%C3%98konomisk-Afdeling?dato=2021-06-01',
      '308 /borgmesterens-forvaltning/oekonomisk-afdeling?dato=2021-06-01',
    ],
  ])('leads to the right spelling: %s → %s', async (address, expected) => {
    expect(await leadsTo(address)).toBe(expected);
  });
});

describe('the page of a unit that is not there on the day', () => {
  test.each([
    [
      '/hals-kommune',
      'Enheden blev nedlagt. Den sidste dag var 31. december 2006.',
      'Det kom i stedet: Aalborg Kommune',
    ],
    [
      '/en/hals-kommune',
      'The unit was closed. Its last day was 31 December 2006.',
      'This came after: Aalborg Municipality',
    ],
  ])('says when it was closed, why, and what came after: %s', async (address, when, after) => {
    const { status, text } = await site.get(address);
    expect(status).toBe(200);
    expect(wordsIn(text)).toContain(when);
    expect(wordsIn(text)).toContain(after);
    const reason = address.startsWith('/en') ? 'municipalities' : 'blev til én kommune';
    expect(wordsIn(text)).toContain(reason);
    const links = tagsIn(text).map(({ attributes }) => attributes.href ?? '');
    const [successor = ''] = links.filter((href) => href.includes('/id/enhed/'));
    expect(await leadsTo(successor)).toBe(`303 ${address.startsWith('/en') ? '/en' : '/'}`);
    expect(links.filter((href) => href.includes('/aendringer/2007-01-01-'))).not.toEqual([]);
  });

  test('says from which day it is there, and leads to that day', async () => {
    const { status, text } = await site.get('/borgmesterens-forvaltning/oekonomiudvalget?dato=2010-01-01');
    const first = wordsIn(text).match(/Enheden findes først fra 1\. januar 2022\./);
    expect([status, first?.length]).toEqual([404, 1]);
    const onward = tagsIn(text).find(({ attributes }) => attributes.href?.endsWith('?dato=2022-01-01'));
    expect(await leadsTo(onward?.attributes.href ?? '')).toBe('200');
  });
});

describe('an identifier', () => {
  test('of a unit leads to where the unit is on the day', async () => {
    const id = await identified('/klima-og-miljoe/aak-bygninger');
    expect(id).toMatch(/^\/id\/enhed\//);
    expect(await leadsTo(id)).toBe('303 /klima-og-miljoe/aak-bygninger');
    expect(await leadsTo(`/en${id}?dato=2021-06-01`)).toBe(
      '303 /en/borgmesterens-forvaltning/aak-bygninger?dato=2021-06-01',
    );
    expect(await leadsTo(id.toUpperCase().replace('/ID/ENHED', '/id/enhed'))).toBe(
      '303 /klima-og-miljoe/aak-bygninger',
    );
  });

  test('of a closed unit leads to its page', async () => {
    const id = await identified('/hals-kommune?dato=2006-01-01');
    expect(await leadsTo(id)).toBe('303 /hals-kommune');
  });

  test('of a person leads to their page, and so does a former name', async () => {
    const { text } = await site.get('/borgmesterens-forvaltning?dato=2021-06-01');
    const [person = ''] = tagsIn(text).flatMap(
      ({ attributes }) => attributes.href?.match(/^\/medarbejdere\/peter-munk-\w+/) ?? [],
    );
    const id = await identified(`${person}?dato=2021-06-01`);
    expect(await leadsTo(`${id}?dato=2021-06-01`)).toBe(`303 ${person}?dato=2021-06-01`);
    expect(await leadsTo(person.replace('peter-munk', 'peter-gift'))).toBe(`308 ${person}`);
  });

  test('of a change event leads to its page', async () => {
    const feed = (await site.get('/aendringer.atom')).text;
    const ids = [...feed.matchAll(/<id>[^<]*(\/id\/aendring\/[^<]*)<\/id>/g)].map(([, id = '']) => id);
    expect(ids.length).toBe(2);
    for (const id of ids) expect(await leadsTo(id)).toMatch(/^303 \/aendringer\/20(07|22)-01-01-/);
  });

  test.each(['enhed', 'person', 'post', 'aendring', 'andet'])(
    'of nothing leads nowhere: %s',
    async (what) => {
      expect(await leadsTo(`/id/${what}/00000000-0000-4000-8000-000000000000`)).toBe('404');
      expect(await leadsTo(`/id/${what}/__proto__`)).toBe('404');
      expect(await leadsTo(`/id/${what}`)).toBe('404');
    },
  );
});

describe('the accessibility statement', () => {
  test.each([
    ['/was', '302 /tilgaengelighed'],
    ['/en/was', '302 /en/tilgaengelighed'],
    ['/was?dato=2021-06-01', '302 /tilgaengelighed'],
  ])('is found at %s', async (address, expected) => {
    expect(await leadsTo(address)).toBe(expected);
    const { text } = await site.get('/tilgaengelighed');
    expect(insideOf('h1', text)).toBe('Tilgængelighedserklæring');
    expect(wordsIn(text)).toContain('Digitaliseringsstyrelsen');
  });
});
