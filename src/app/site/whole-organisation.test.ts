// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { idOf, municipality } from '../../testing/organisation.ts';
import { registerOf } from '../../testing/register-of.ts';
import { others, strandbyInFull } from '../../testing/strandby-in-full.ts';
import { tagsIn, wordsIn } from './markup.ts';
import { outlineOf } from './outline.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  const database = await pglite.open();
  site = await openSite(database, await registerOf(database, strandbyInFull));
});
afterAll(() => site?.close());

const read = async (address: string) => (await site.get(address)).text;
const middleOf = (text: string) =>
  outlineOf(/<div class="columns__main">([\s\S]*)<div class="columns__end">/.exec(text)?.[1] ?? '');

describe('the front page of an organisation with many parts', () => {
  test('has what is known of the whole, then the ways into it, calm and in order', async () => {
    const text = await read('/');
    expect(middleOf(text)).toEqual([
      ...['## Sådan arbejder vi', '- åbent', '- sammen', '## Nøgletal', '## Opgaver', '- Flag og faner'],
      ...['## Medarbejdere', 'Pressechef', 'Ida Ny', '- Telefon 9931 0001 <tel:+4599310001>'],
      '## Syv forvaltninger',
      ...['- Teknik Veje og huse.', ...others.map((name) => `- ${name}`)],
    ]);
    expect(wordsIn(text)).toContain('Vi hjælper hinanden. Sådan arbejder vi');
    expect(wordsIn(text)).toMatch(/Indbyggere 4\.321|4\.321 Indbyggere/);
    expect(text).toMatch(/<img (?=[^>]*alt="Havnen")/);
  });

  test('is shared with the picture that its data names', async () => {
    const text = await read('/');
    const picture = tagsIn(text).find(({ attributes }) => attributes.property === 'og:image');
    const [, data = '{}'] = /<script type="application\/ld\+json">([^<]*)</.exec(text) ?? [];
    expect(JSON.parse(data).image).toEqual([picture?.attributes.content]);
  });
});

describe('a page’s data for those who read it by program', () => {
  test('names a unit, what it is part of, and how to reach it', async () => {
    const text = await read('/teknik');
    const [, data = '{}'] = /<script type="application\/ld\+json">([^<]*)</.exec(text) ?? [];
    const unit = (name: string, path: string) => ({
      '@type': 'GovernmentOrganization',
      '@id': `https://organisation.example/id/enhed/${idOf('unit', name)}`,
      ...{ name, url: `https://organisation.example${path}` },
    });
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      ...unit('Teknik', '/teknik'),
      ...{ description: 'Veje og huse.', telephone: '+4599311111' },
      address: {
        '@type': 'PostalAddress',
        ...{ streetAddress: 'Havnegade 1', postalCode: '9999' },
        ...{ addressLocality: 'Strandby', addressCountry: 'DK' },
      },
      parentOrganization: unit(municipality, '/'),
      subOrganization: [
        unit('Kantinen', '/teknik/kantinen'),
        unit('Teknisk Udvalg', '/teknik/teknisk-udvalg'),
        unit('Vej', '/teknik/vej'),
      ],
    });
  });

  test('names a person, their posts, and how to reach them', async () => {
    const { location = '' } = (await site.get(`/id/person/${idOf('person', 'Ida Ny')}`)).headers;
    const [, data = '{}'] = /<script type="application\/ld\+json">([^<]*)</.exec(await read(location)) ?? [];
    const known = { name: 'Ida Ny', telephone: '+4599310001' };
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Person', ...known });
    expect(JSON.parse(data).jobTitle.toSorted()).toEqual(['Jurist', 'Pressechef']);
  });
});

test('a person’s page has the posts they had, apart from those they have', async () => {
  const { location = '' } = (await site.get(`/id/person/${idOf('person', 'Pia Før')}`)).headers;
  const words = wordsIn(await read(location));
  expect(words).toMatch(
    /Poster Jurist .*Asfalt.*Tidligere poster Jurist .*Teknik.*1\. januar 2015.*31\. december 2020/,
  );
  const today = wordsIn(await read(`${location}?dato=2020-12-31`));
  expect(today).not.toContain('Tidligere poster');
});
