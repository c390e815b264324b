// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { insideOf, tagsIn } from './markup.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

const newYear = '?dato=2021-12-31&sammenlign=2022-01-01';
const whole = `/organisationsdiagram${newYear}`;

/** What a page says, without its markup. */
async function wordsOf(address: string): Promise<string> {
  const { text } = await site.get(address);
  return insideOf('main', text) ?? '';
}

describe('the change of 1 January 2022, from one day to the next,', () => {
  test('is told in words: what is new, closed, moved and renamed, and who leads', async () => {
    const words = await wordsOf(whole);
    expect(words).toContain('Aalborg Kommune fra 31. december 2021 til 1. januar 2022');
    expect(words).toMatch(/\d+ enheder blev oprettet, .* blev nedlagt, .* flyttede, seks skiftede navn, og/);
    expect(words).toContain('AaK Bygninger flyttede fra Borgmesterens Forvaltning til Klima og Miljø');
    expect(words).toContain('Tandplejen flyttede fra Ældre- og Handicapforvaltningen til Sundhed');
    expect(words).toContain('Børn og Unge hed tidligere Skoleforvaltningen');
    expect(words).toContain('Økonomiudvalget blev oprettet som udvalg for Borgmesterens Forvaltning');
    expect(words).toContain('Ny struktur i Aalborg Kommune');
  });

  test('is told in English too', async () => {
    const words = await wordsOf(`/en${whole}`);
    expect(words).toContain('Aalborg Municipality from 31 December 2021 to 1 January 2022');
    expect(words).toContain('The changes in words');
  });

  test('is drawn: each change has its sign, a ghost stands where a unit was, and the key tells the signs', async () => {
    const { text } = await site.get(whole);
    for (const change of ['new', 'closed', 'moved', 'ghost', 'renamed', 'new-leader'])
      expect([change, text.includes(`oc-${change}`)]).toEqual([change, true]);
    expect(text.match(/class="chart-key__/g)).toHaveLength(6);
    expect(text).toContain('AaK Bygninger, flyttet til Klima og Miljø');
  });

  test('leads from each unit to its page: of the later day, or of the earlier where it is no more', async () => {
    const links = tagsIn((await site.get(whole)).text).flatMap(({ name, attributes }) =>
      name === 'a' && attributes['aria-label'] ? [attributes] : [],
    );
    const to = (name: string) => links.find(({ 'aria-label': label }) => label?.startsWith(name))?.href;
    expect(to('AaK Bygninger')).toBe('/klima-og-miljoe/aak-bygninger?dato=2022-01-01');
    expect(to('Kultur og Biblioteker')).toMatch(/\?dato=2021-12-31$/);
  });

  test('is the same whichever day is named first, and has one address', async () => {
    const swapped = '/organisationsdiagram?dato=2022-01-01&sammenlign=2021-12-31';
    expect(await wordsOf(swapped)).toBe(await wordsOf(whole));
    expect((await site.get(swapped)).text).toContain(
      '/organisationsdiagram.svg?sammenlign=2022-01-01&amp;dato=2021-12-31',
    );
  });

  test.each(['/skoleforvaltningen', '/boern-og-unge'])(
    'of a unit is found at its address on either day: %s',
    async (unit) => {
      const words = await wordsOf(`${unit}/organisationsdiagram${newYear}`);
      expect(words).toContain('Børn og Unge fra 31. december 2021 til 1. januar 2022');
      expect(words).not.toContain('Kollektiv Trafik flyttede');
    },
  );

  test('is linked to from the page of the change event', async () => {
    const { text } = await site.get('/aendringer');
    const [event = ''] = /\/aendringer\/2022-01-01-[^"]*/.exec(text) ?? [];
    const links = tagsIn((await site.get(event)).text).map(({ attributes }) => attributes.href);
    expect(links).toContain('/organisationsdiagram?sammenlign=2022-01-01&dato=2021-12-31');
  });

  test('can be had as SVG, PNG and PDF, with the list behind the drawing', async () => {
    const file = (format: string) => site.get(`/organisationsdiagram.${format}${newYear}`);
    const [svg, png, pdf] = [await file('svg'), await file('png'), await file('pdf')];
    expect(svg.text).toContain('AaK Bygninger, flyttet til Klima og Miljø');
    expect(png.headers['content-type']).toBe('image/png');
    expect(pdf.headers['content-disposition']).toBe(
      'inline; filename="organisationsdiagram-aalborg-kommune-2021-12-31-2022-01-01.pdf"',
    );
    const read = await readPdf(pdf.bytes);
    expect(read.bookmarks.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Ændringerne i ord', 'Nye enheder', 'Flyttede enheder', 'Nye navne']),
    );
  });
});

describe('a comparison', () => {
  test('of days between which nothing changed says so', async () => {
    const words = await wordsOf(
      '/klima-og-miljoe/organisationsdiagram?dato=2022-01-02&sammenlign=2022-01-03',
    );
    expect(words).toContain('Ingen enheder blev oprettet, nedlagt eller flyttet');
  });

  test('with what is no day is refused, and with a day to come is one with today', async () => {
    expect((await site.get('/organisationsdiagram?sammenlign=i-gaar')).status).toBe(400);
    const words = await wordsOf('/organisationsdiagram?dato=2021-12-31&sammenlign=2099-01-01');
    expect(words).toContain('fra 31. december 2021 til 23. november 2026');
    expect(words).toContain('Du har valgt en dag, der ikke er kommet endnu.');
  });

  test('of a unit that there never was leads nowhere', async () => {
    expect((await site.get(`/findes-ikke/organisationsdiagram${newYear}`)).status).toBe(404);
  });
});
