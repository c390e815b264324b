// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { tagsIn, wordsIn } from './markup.ts';
import { type OpenSite, openDemo, publicUrl, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

const read = async (address: string) => (await site.get(address)).text;

describe('the demo’s pages', () => {
  test.each([
    ['/klima-og-miljoe', 'Hed indtil den 31. december 2021 Miljø- og Energiforvaltningen.'],
    ['/en/klima-og-miljoe', 'Was called Environment and Energy Administration until 31 December 2021.'],
    ['/boern-og-unge', 'Hed indtil den 31. december 2021 Skoleforvaltningen.'],
    ['/sundheds-og-kulturforvaltningen?dato=2021-12-31', 'Nøgletal Fuldtidsansatte 600 Budget 1,2 mia. kr.'],
    [
      '/en/sundheds-og-kulturforvaltningen?dato=2021-12-31',
      'Key figures Full-time employees 600 Budget 1.2 billion kr.',
    ],
    ['/boern-og-unge', 'Dagplejere 660 Vuggestuer 13 Integrerede institutioner 35 Børnehaver 102'],
    ['/aendringer', 'Besluttet den 23. juni 2021.'],
    ['/en/aendringer', 'Decided on 23 June 2021.'],
  ])('%s says »%s«', async (address, sentence) => {
    expect(wordsIn(await read(address))).toContain(sentence);
  });

  test('say no former name and no number of other days', async () => {
    expect(wordsIn(await read('/sundhed-og-kultur'))).not.toMatch(/Nøgletal|1,2 mia/);
    expect(wordsIn(await read('/miljoe-og-energiforvaltningen?dato=2021-12-31'))).not.toContain('Hed indtil');
  });
});

describe('what a page says of itself where it is shared', () => {
  const kinds: readonly [address: string, type: string, title: string, locale: string, part: string][] = [
    ['/', 'website', 'Aalborg Kommune', 'da_DK', 'Kommunen består af syv forvaltninger'],
    ['/klima-og-miljoe', 'website', 'Klima og Miljø', 'da_DK', 'Forvaltningen består af en afdeling'],
    ['/en/klima-og-miljoe', 'website', 'Climate and Environment', 'en_GB', 'consists of'],
    ['/medarbejdere/', 'profile', 'Peter Munk', 'da_DK', 'Bygningschef, AaK Bygninger'],
    ['/aendringer/', 'article', 'Ny struktur i Aalborg Kommune', 'da_DK', '0 til 18 år'],
  ];
  test.each(kinds)('%s is a %s called »%s« in %s', async (start, type, title, locale, part) => {
    const from = start.startsWith('/medarbejdere') ? '/klima-og-miljoe' : '/aendringer';
    const found = new RegExp(`href="(${start}(?:peter-munk|2022-01-01)[^"#?]*)"`).exec(await read(from));
    const text = await read(found?.[1] ?? start);
    const said = (property: string) =>
      tagsIn(text).find(({ attributes }) => attributes.property === `og:${property}`)?.attributes.content;
    expect([said('type'), said('title'), said('locale'), said('site_name')]).toEqual([
      ...[type, title, locale, locale === 'da_DK' ? 'Aalborg Kommune' : 'Aalborg Municipality'],
    ]);
    expect(said('description')).toContain(part);
    const plain = tagsIn(text).find(({ attributes }) => attributes.name === 'description');
    expect(plain?.attributes.content).toBe(said('description'));
  });
});

describe('the feed of changes', () => {
  test.each(['', '/en'])('is a whole Atom feed, the latest first: %s', async (language) => {
    const { text, headers } = await site.get(`${language}/aendringer.atom`);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed [^>]*xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    const [head = '', ...entries] = text.split('<entry>');
    const self = `${publicUrl}${language}/aendringer.atom`;
    expect(tagsIn(head).find(({ attributes }) => attributes.rel === 'self')?.attributes.href).toBe(self);
    for (const element of ['title', 'id', 'updated', 'author'])
      expect(head.split(`<${element}>`), element).toHaveLength(2);
    const times = entries.map((entry) => {
      for (const element of ['title', 'id', 'updated', 'link', 'summary'])
        expect(entry.match(new RegExp(`<${element}[ >]`, 'g')), element).toHaveLength(1);
      return /<updated>(\d{4}-\d\d-\d\dT[\d:.]+Z)<\/updated>/.exec(entry)?.[1] ?? '';
    });
    expect(entries.map((entry) => /(20\d\d)-01-01/.exec(entry)?.[1])).toEqual(['2022', '2007']);
    expect(/<updated>([^<]*)</.exec(head)?.[1]).toBe(times.toSorted().at(-1));
    expect(balanced(text)).toEqual([]);
  });
});

/** The elements of an XML text that are not closed where they should be. */
function balanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = '', alone] of xml.matchAll(/<(\/?)([a-z][\w:]*)[^>]*?(\/?)>/g)) {
    if (closing && open.pop() !== name) return [name];
    if (!closing && !alone) open.push(name);
  }
  return open;
}

test('robots are told what not to read, and where all that there is stands', async () => {
  const { text, headers } = await site.get('/robots.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  const [rules = '', place] = text.trim().split('\n\n');
  expect(rules.split('\n')).toEqual([
    'User-agent: *',
    ...['/*?dato=', '/soeg', '/en/soeg', '/admin', '/omstilling'].map((path) => `Disallow: ${path}`),
    'Allow: /',
  ]);
  expect(place).toBe(`Sitemap: ${publicUrl}/sitemap.xml`);
});
