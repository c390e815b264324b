// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { tagsIn, wordsIn } from './markup.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

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

describe('the chooser of other websites', () => {
  test('sends on to a registered website, by its identifier or address', async () => {
    const { text } = await site.get('/');
    const options = tagsIn(text).filter(({ name }) => name === 'option');
    const [, id = ''] = options.map(({ attributes }) => attributes.value);
    expect(options.length).toBe(7);
    expect(await leadsTo(`/gaa-til?hjemmeside=${id}`)).toBe('303 https://www.aalborg.dk');
    expect(await leadsTo('/gaa-til?hjemmeside=https://www.visitaalborg.dk')).toBe(
      '303 https://www.visitaalborg.dk',
    );
    expect(await leadsTo('/gaa-til?hjemmeside=')).toBe('303 /hjemmesider');
    expect(await leadsTo('/en/gaa-til')).toBe('303 /en/hjemmesider');
  });

  test.each([
    '//evil.example',
    'https://evil.example',
    'https://www.aalborg.dk.evil.example',
    'https://www.aalborg.dk@evil.example',
    'https://www.aalborg.dk/elsewhere',
    'https:%2F%2Fevil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '%0d%0aLocation:%20https://evil.example',
    '%00',
    '/gaa-til?hjemmeside=x',
    '__proto__',
  ])('refuses %s, and shows where one can go', async (wanted) => {
    const { status, headers, text } = await site.get(`/gaa-til?hjemmeside=${wanted}`);
    expect([status, headers.location]).toEqual([404, undefined]);
    expect(wordsIn(text)).toContain('Hjemmesiden er ikke registreret');
    expect(text).not.toContain('evil.example');
  });
});
