// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { insideOf, tagsIn, wordsIn } from './markup.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

const long = (part: string, times: number) => part.repeat(times);

describe('an address that nobody meant', () => {
  test.each([
    ['bad percent-encoding', '/%zz', 404],
    ['half a letter', '/%C3', 404],
    ['a null byte', '/%00', 404],
    ['a line break', '/a%0d%0ab', 404],
    ['dots upwards', '/../../etc/passwd', 404],
    ['encoded dots upwards', '/%2e%2e/%2e%2e%2fetc/passwd', 404],
    ['dots into the files', '/assets/../../package.json', 404],
    ['a file that is not there', '/assets/site.css.map', 404],
    ['a backslash', '/%5Cevil.example', 404],
    ['markup', '/%3Cscript%3Ealert(1)%3C/script%3E', 404],
    ['a property of every object', '/__proto__', 404],
    ['another one', '/constructor', 404],
    ['very many parts', long('/a', 2000), 404],
    ['a very long part', `/${long('a', 8000)}`, 404],
    ['nothing but slashes', long('/', 3000), 200],
    ['two slashes', '//', 200],
    ['a slash at the end', '/klima-og-miljoe/', 200],
    ['another host', '//evil.example', 404],
    ['another host in English', '/en//evil.example', 404],
    ['another host, encoded', '/en/%2Fevil.example', 404],
    ['a query of 10 kB', `/soeg?q=${long('q', 10_000)}`, 200],
    ['a query without sense', `/?${long('&=%', 3000)}`, 200],
    ['a thousand days', `/?${long('dato=2021-06-01&', 600)}`, 200],
  ])('gets a page, and no link elsewhere: %s', async (_, address, status) => {
    const answer = await site.get(address);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(insideOf('h1', answer.text)).toMatch(/\w/);
    expect(answer.text).not.toMatch(/<script>|passwd.*root/);
    const elsewhere = tagsIn(answer.text)
      .flatMap(({ attributes }) => [attributes.href, attributes.action])
      .filter((to) => to && /^(\/|\\){2}|^\/\\|evil\.example\//.test(to));
    expect(elsewhere).toEqual([]);
  });

  test('in English is told so in English, with a search and names that are near', async () => {
    const { status, text } = await site.get('/en/klima-og-miljo');
    expect([status, insideOf('h1', text)]).toEqual([404, 'The page does not exist']);
    expect(tagsIn(text).map(({ attributes }) => attributes.href)).toContain('/en/klima-og-miljoe');
    expect(tagsIn(text).map(({ attributes }) => attributes.action)).toContain('/en/soeg');
  });

  test('that is longer than any header may be is refused in the protocol itself', async () => {
    expect((await site.get(`/${long('a', 20_000)}`, { headers: { connection: 'close' } })).status).toBe(431);
  });
});

describe('a day that cannot be shown', () => {
  test.each([
    'abc',
    '2021-02-30',
    '2021-13-01',
    '0000-00-00',
    '-1',
    '99999-01-01',
    '2021-6-1',
    '20210601',
    '2021-06-01T00:00',
    '%00',
    '%zz',
    'null',
    '%20',
    long('9', 5000),
  ])('is refused with a page that says how days are written: %s', async (day) => {
    const { status, text } = await site.get(`/klima-og-miljoe?dato=${day}`);
    expect([status, insideOf('h1', text)]).toEqual([400, 'Datoen kan ikke bruges']);
    expect(wordsIn(text)).toContain('2021-06-01');
    expect(tagsIn(text).map(({ attributes }) => attributes.href)).toContain('/klima-og-miljoe');
  });

  test.each(['2026-11-24', '2027-01-01', '9999-12-31'])(
    'since it has not come gets the page of today: %s',
    async (day) => {
      const { status, text } = await site.get(`/klima-og-miljoe?dato=${day}`);
      expect([status, insideOf('h1', text)]).toEqual([200, 'Klima og Miljø']);
      expect(wordsIn(text)).toContain('Du har valgt en dag, der ikke er kommet endnu.');
    },
  );

  test.each(['2021-05-31', '1999-12-31', '0001-01-01'])(
    'for want of knowledge is said to be that: %s',
    async (day) => {
      expect((await site.get(`/?dato=${day}`)).status).toBe(200);
    },
  );

  test.each(['', '2026-11-23'])('and no day at all, or today, is simply today: »%s«', async (day) => {
    const { text } = await site.get(`/klima-og-miljoe?dato=${day}`);
    expect(text).toBe((await site.get('/klima-og-miljoe')).text);
  });
});
