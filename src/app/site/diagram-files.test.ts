// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { readPng } from '../../testing/read-png.ts';
import { tagsIn } from './markup.ts';
import { type OpenSite, openDemo, publicUrl, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

const seed = '/borgmesterens-forvaltning/organisationsdiagram';
const then = '?dato=2021-06-01';

test('a page names the picture that stands for it where it is shared', async () => {
  for (const [page, picture] of [
    [`/borgmesterens-forvaltning${then}`, `${seed}.png${then}`],
    ['/', '/organisationsdiagram.png'],
    ['/en', '/en/organisationsdiagram.png'],
  ]) {
    const tags = tagsIn((await site.get(page ?? '')).text);
    const said = (property: string) =>
      tags.find(({ attributes }) => attributes.property === property)?.attributes.content;
    expect(said('og:image')).toBe(`${publicUrl}${picture}`);
    expect([said('og:image:width'), said('og:image:height')]).toEqual(['1200', '630']);
    const { width, height } = readPng((await site.get(picture ?? '')).bytes);
    expect([width, height]).toEqual([1200, 630]);
  }
});

test('a drawing is a file that others may show, with its style in it and links that lead back', async () => {
  const { text, headers } = await site.get(`${seed}.svg${then}`);
  expect(headers['content-type']).toBe('image/svg+xml');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  const links = tagsIn(text).flatMap(({ name, attributes }) => (name === 'a' ? [attributes.href] : []));
  expect(links).toContain(`${publicUrl}/borgmesterens-forvaltning/koncernservice${then}`);
  expect(links).toHaveLength(21);
});

test.each([
  ['', 842, 595],
  ['&papir=a4&retning=staaende', 595, 842],
  ['&papir=a3', 1191, 842],
  ['&papir=a1&retning=liggende', 2384, 1684],
])('a PDF is on the paper that is asked for: "%s"', async (asked, width, height) => {
  const { bytes, headers } = await site.get(`${seed}.pdf${then}${asked}`);
  expect(headers['content-type']).toBe('application/pdf');
  const { title, author, marked, pages } = await readPdf(bytes);
  expect([title, author, marked]).toEqual([
    'Organisationsdiagram for Borgmesterens Forvaltning',
    'Aalborg Kommune',
    true,
  ]);
  expect([pages[0]?.width, pages[0]?.height].map((points = 0) => Math.round(points))).toEqual([
    width,
    height,
  ]);
});

test.each([
  ['papir=a5', 'paper-unknown'],
  ['papir=__proto__', 'paper-unknown'],
  ['retning=paa-hovedet', 'turn-unknown'],
])('what no paper is like is refused, and the way to the page is shown: %s', async (asked) => {
  for (const format of ['pdf', 'svg']) {
    const { status, text } = await site.get(`${seed}.${format}?${asked}`);
    expect(status).toBe(400);
    expect(text).toContain(`href="${seed}"`);
  }
});

test('what ten people ask for at once is printed once', async () => {
  const address = `${seed}.pdf?papir=a3&dato=2021-03-01`;
  const answers = await Promise.all(Array.from({ length: 10 }, () => site.get(address)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
});

test('a file at an old address is found at the present one, on the same paper', async () => {
  const { status, headers } = await site.get(
    '/miljoe-og-energiforvaltningen/organisationsdiagram.pdf?papir=a3',
  );
  expect([status, headers.location]).toEqual([308, '/klima-og-miljoe/organisationsdiagram.pdf?papir=a3']);
});
