// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { townHall } from '../../testing/opening-hours.ts';
import { aContactPoint, aUnit } from '../../testing/organisation.ts';
import { registerOf } from '../../testing/register-of.ts';
import { wordsIn } from './markup.ts';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
let now = new Date();
beforeAll(async () => {
  const database = await pglite.open();
  const register = await registerOf(database, {
    units: [aUnit({ name: 'Borgerservice' }), aUnit({ name: 'Pas', parent: 'Borgerservice', kind: 'team' })],
    contactPoints: [
      aContactPoint({ unit: 'Borgerservice', value: { type: 'opening-hours', hours: townHall } }),
    ],
  });
  site = await openSite(database, register, () => now);
});
afterAll(() => site?.close());

async function wordsAt(instant: string, address = '/borgerservice'): Promise<string> {
  now = new Date(instant);
  return wordsIn((await site.get(address)).text);
}

describe('a unit with opening hours', () => {
  test.each([
    ['2021-06-01T07:29:59Z', 'Lukket nu, åbner kl. 9.30'],
    ['2021-06-01T07:30:00Z', 'Åbent nu, lukker kl. 15'],
    ['2021-06-01T12:59:59Z', 'Åbent nu, lukker kl. 15'],
    ['2021-06-01T13:00:00Z', 'Lukket nu, åbner i morgen kl. 10'],
    ['2021-12-07T08:29:00Z', 'Lukket nu, åbner kl. 9.30'],
    ['2021-12-07T08:30:00Z', 'Åbent nu, lukker kl. 15'],
  ])('says at %s, also where the page was kept from before: %s', async (instant, expected) => {
    expect(await wordsAt(instant)).toContain(expected);
  });

  test('lists its week and the days on which it is otherwise', async () => {
    const words = await wordsAt('2021-06-01T08:00:00Z');
    expect(words).toContain('Mandag–onsdag');
    expect(words).toContain('kl. 9.30–15');
  });

  test('lends its hours to a unit inside it that has none', async () => {
    expect(await wordsAt('2021-06-01T08:00:00Z', '/borgerservice/pas')).toContain('Åbent nu, lukker kl. 15');
  });

  test('says nothing of being open on a page of another day', async () => {
    expect(await wordsAt('2021-06-01T08:00:00Z', '/borgerservice?dato=2021-05-03')).not.toMatch(
      /Åbent nu|Lukket nu/,
    );
  });
});
