// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { insideOf, wordsIn } from './markup.ts';
import { outlineOf } from './outline.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

/** What stands in the middle of the page of Borgmesterens Forvaltning on a day. */
async function partsOn(day: string, language = ''): Promise<readonly string[]> {
  const { text } = await site.get(`${language}/borgmesterens-forvaltning?dato=${day}`);
  const [, parts = ''] = /<div class="columns__main">([\s\S]*)<div class="columns__end">/.exec(text) ?? [];
  return outlineOf(parts);
}

/** The departments with all that is known of them until the end of 2021, as `outlineOf` writes a page. */
const outline = new URL('../../testing/aalborg/borgmesterens-forvaltning.txt', import.meta.url);
const before = readFileSync(outline, 'utf8').trimEnd().split('\n');
const bygninger = before.slice(before.indexOf('## AaK Bygninger'), before.indexOf('## Koncernservice'));

describe('the page of Borgmesterens Forvaltning', () => {
  test.each(['2021-06-01', '2021-12-31'])(
    'has on %s all five departments, whole and in order',
    async (day) => {
      expect(await partsOn(day)).toEqual(before);
    },
  );

  test('counts its departments in words, and says in words what they are', async () => {
    const { text } = await site.get('/borgmesterens-forvaltning?dato=2021-06-01');
    const words = wordsIn(text);
    expect(insideOf('h1', text)).toBe('Borgmesterens Forvaltning');
    expect(words).toContain('Forvaltningen består af fem afdelinger.');
    expect(words).toContain(
      'Borgmesterens Forvaltning består af fem afdelinger: Borgmesterkontoret, BusinessAalborg, Økonomisk Afdeling, AaK Bygninger og Koncernservice.',
    );
    expect(words).toContain('AaK Bygninger er en kontraktstyret virksomhed');
    expect(words).toContain('Christian Roslev leder også BusinessAalborg som konstitueret erhvervsdirektør.');
    expect(words).toContain('Byrådssekretariatet (Telefonomstillingen).');
    expect(words).toContain('omkring 1 million m²');
    expect(words).toContain('Boulevarden 13 9000 Aalborg');
    expect(words).toContain('Du ser organisationen, som den var 1. juni 2021.');
    expect(words).toContain('Find en af kommunens andre hjemmesider');
    expect(text).toContain('href="/borgmesterens-forvaltning/organisationsdiagram?dato=2021-06-01"');
    expect(words).toContain('Del indhold');
  });

  test('in English says the same in English', async () => {
    const parts = await partsOn('2021-06-01', '/en');
    expect(parts.filter((part) => part.startsWith('## ')).length).toBe(5);
    expect(parts).toContain('Acting Director of Business');
    expect(parts).toContain('- Phone 9931 1505 <tel:+4599311505>');
    const { text } = await site.get('/en/borgmesterens-forvaltning?dato=2021-06-01');
    expect(wordsIn(text)).toContain('five departments');
  });

  test('is without AaK Bygninger the day the new structure takes effect', async () => {
    const after = await partsOn('2022-01-01');
    expect(after.filter((part) => part.startsWith('## '))).not.toContain('## AaK Bygninger');
    const { text } = await site.get('/borgmesterens-forvaltning?dato=2022-01-01');
    expect(wordsIn(text)).toContain('Forvaltningen består af fire afdelinger.');
    const taken = await site.get('/klima-og-miljoe?dato=2022-01-01');
    const [, parts = ''] =
      /<section class="unit" id="aak-bygninger"([\s\S]*?)<\/section>/.exec(taken.text) ?? [];
    expect(outlineOf(parts)).toEqual(bygninger);
  });
});

describe('the diagram of Borgmesterens Forvaltning', () => {
  test('has every unit in nested lists under headings', async () => {
    const { text } = await site.get('/borgmesterens-forvaltning/organisationsdiagram?dato=2021-06-01');
    const [, parts = ''] = /<div class="columns__main">([\s\S]*)<div class="columns__end">/.exec(text) ?? [];
    const named = before
      .filter((part) => /^(## | *- [A-ZÆØÅ])/.test(part))
      .map((part) => part.replace(/^[\s#-]*/, ''));
    const tasks =
      /^(Betjening|Kommunikation på|Valg|Byens|Gratis|Rådgivning|Klynger|Kommunens|Administration|Styring|Udlejning|Huslejeordning|Hvad|Forslag|Service|Sikker|En mere|Strategisk|Telefon )/;
    for (const unit of named.filter((name) => !tasks.test(name))) expect(wordsIn(parts)).toContain(unit);
    expect(outlineOf(parts).filter((part) => part.includes('Telefonomstillingen'))[0]).toMatch(/^ {2}- /);
  });
});

describe('a person’s page', () => {
  test('has every post, the acting one said so, with how to reach them', async () => {
    const { text } = await site.get('/borgmesterens-forvaltning?dato=2021-06-01');
    const [address = ''] = /\/medarbejdere\/christian-roslev-\w+\?dato=2021-06-01/.exec(text) ?? [];
    const words = wordsIn((await site.get(address)).text);
    for (const part of [
      'Kommunaldirektør',
      'Konstitueret erhvervsdirektør',
      'BusinessAalborg',
      '9931 1505',
      'christian.roslev@aalborg.dk',
    ])
      expect(words).toContain(part);
  });
});
