// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { insideOf, tagsIn } from './markup.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

/** The headings of an answer, and what its list items lead to by what they say. */
async function listed(address: string) {
  const { text } = await site.get(address);
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';
  const headings = [...main.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, said]) => said);
  const names = [...main.matchAll(/<li>(?:<div>)?(?:<p class="people__name">)?<a href="([^"]*)">([^<]*)</g)];
  return {
    headings,
    links: new Map(names.map(([, href = '', name = '']) => [name, href])),
    words: insideOf('main', text),
  };
}

describe('/opgaver', () => {
  test('has every task under its letter, leading to the unit that takes care of it', async () => {
    const { headings, links, words } = await listed('/opgaver?dato=2021-06-01');
    expect(headings).toEqual([...headings].toSorted());
    expect(links.get('Administration af personaleforhold')).toBe(
      '/borgmesterens-forvaltning/oekonomisk-afdeling?dato=2021-06-01',
    );
    expect(words).toContain('Borgmesterens Forvaltning › Økonomisk Afdeling');
  });

  test('has one letter where one is asked for, and all where nothing stands under it', async () => {
    const all = await listed('/opgaver?dato=2021-06-01');
    expect((await listed('/opgaver?bogstav=b&dato=2021-06-01')).headings).toEqual(['B']);
    expect((await listed('/opgaver?bogstav=q&dato=2021-06-01')).headings).toEqual(all.headings);
  });

  test('says so where there are none', async () => {
    expect((await listed('/opgaver?dato=1990-01-01')).words).toContain('Der er ingen opgaver at vise.');
  });
});

describe('/medarbejdere', () => {
  test('has those who hold a post by family name, each once with all posts, and one number once', async () => {
    const { headings, words } = await listed('/medarbejdere?dato=2021-06-01');
    expect(headings).toEqual(['M', 'P', 'R']);
    expect(words).toContain('4 personer');
    expect(words?.match(/Christian Roslev/g)).toHaveLength(1);
    expect(words).toMatch(
      /Kommunaldirektør, Borgmesterkontoret\s+Konstitueret erhvervsdirektør, BusinessAalborg/,
    );
    expect(words?.match(/9931 1505/g)).toHaveLength(1);
  });

  test('is narrowed by administration and by kind of post, and keeps both when a letter is chosen', async () => {
    const [seed, klima] = ['borgmesterens-forvaltning', 'klima-og-miljoe'];
    const { links } = await listed(`/medarbejdere?forvaltning=${klima}`);
    expect([...links.keys()]).toEqual(['M', 'Peter Munk']);
    expect((await listed(`/medarbejdere?forvaltning=${seed}`)).words).not.toContain('Peter Munk');
    expect((await listed('/medarbejdere?stilling=politik')).words).toContain('0 personer');
    const { text } = await site.get(`/medarbejdere?forvaltning=${klima}&stilling=leder`);
    const hrefs = tagsIn(text).map(({ attributes }) => attributes.href);
    expect(hrefs).toContain(`/medarbejdere?forvaltning=${klima}&stilling=leder&bogstav=M`);
    const chosen = tagsIn(text).filter(({ attributes }) => attributes.selected !== undefined);
    expect(chosen.map(({ attributes }) => attributes.value)).toEqual([klima, 'leder']);
  });

  test('takes what it does not know as not said', async () => {
    const { words } = await listed(
      '/medarbejdere?forvaltning=__proto__&stilling=constructor&bogstav=%00&side=-9',
    );
    expect(words).toContain('4 personer');
  });
});
