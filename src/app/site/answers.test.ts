// SPDX-License-Identifier: MPL-2.0
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { tagsIn } from './markup.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
});
afterAll(() => site?.close());

const seed = '/borgmesterens-forvaltning?dato=2021-06-01';

/** The style sheet, as a page names it. */
async function styleSheet(): Promise<string> {
  const { text } = await site.get('/');
  return tagsIn(text).find(({ attributes }) => attributes.rel === 'stylesheet')?.attributes.href ?? '';
}

describe('an answer', () => {
  test.each(['/', seed, '/sitemap.xml', '/aendringer.atom', '/robots.txt', '/der-er-intet-her'])(
    'is sent compressed, as the visitor can read it: %s',
    async (address) => {
      const plain = await site.get(address);
      const encoded = (accepted: string) => site.get(address, { headers: { 'accept-encoding': accepted } });
      const [brotli, gzip] = [await encoded('gzip, deflate, br'), await encoded('gzip;q=0.5, br;q=0')];
      const small = plain.bytes.length < 300;
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(brotli.headers['content-encoding']).toBe(small ? undefined : 'br');
      expect(gzip.headers['content-encoding']).toBe(small ? undefined : 'gzip');
      if (small) return;
      expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
      expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
      for (const { headers, bytes } of [plain, brotli, gzip]) {
        expect(Number(headers['content-length'])).toBe(bytes.length);
        expect(headers.vary).toBe('accept-encoding');
      }
    },
  );

  test('is not sent again to who has it', async () => {
    const { headers, text } = await site.get(seed);
    const etag = headers.etag ?? '';
    const asked = (known: string) => site.get(seed, { headers: { 'if-none-match': known } });
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const { status, bytes } = await asked(known);
      expect([known, status, bytes.length]).toEqual([known, 304, 0]);
    }
    expect((await asked('"other"')).text).toBe(text);
    expect((await site.get('/', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test.each(['/', '/der-er-intet-her', '/was', '/id/enhed/nej', '/sitemap.xml', '/healthz'])(
    'to HEAD has the headers of the one to GET, and nothing else: %s',
    async (address) => {
      const [get, head] = [await site.get(address), await site.get(address, { method: 'HEAD' })];
      const lasting = ({ date: _, ...headers }: typeof get.headers) => headers;
      expect([head.status, head.bytes.length]).toEqual([get.status, 0]);
      expect(lasting(head.headers)).toEqual(lasting(get.headers));
    },
  );

  test('is asked for again each time, but files with a name of their own are kept for a year', async () => {
    expect((await site.get(seed)).headers['cache-control']).toBe('no-cache');
    const { headers } = await site.get(await styleSheet());
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    'to %s says that pages are only read',
    async (method) => {
      const { status, headers } = await site.get('/borgmesterens-forvaltning', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  test.each(['/healthz', '/readyz'])(
    'of the machine room has the security headers too: %s',
    async (address) => {
      const { status, headers } = await site.get(address);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-frame-options']).toBe('DENY');
    },
  );

  test('is small: the first view of the seed’s page is under 14 kB, everything under 60 kB', async () => {
    const accepted = { headers: { 'accept-encoding': 'br' } };
    const page = await site.get(seed, accepted);
    const { text } = await site.get(seed);
    const fetched = tagsIn(text).filter(({ attributes }) =>
      /^\/assets\//.test(attributes.src ?? attributes.href ?? ''),
    );
    const files = await Promise.all(
      fetched.map(({ attributes }) => site.get(attributes.src ?? attributes.href ?? '', accepted)),
    );
    const css = files.filter(({ headers }) => headers['content-type']?.includes('css'));
    const size = (answers: readonly { bytes: Buffer }[]) =>
      answers.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(css.length).toBe(1);
    expect(size([page, ...css])).toBeLessThan(14 * 1024);
    expect(size([page, ...files])).toBeLessThan(60 * 1024);
  });
});

describe('where the database has gone', () => {
  test('what is kept is still answered, and the rest says that the fault is ours, without telling of it', async () => {
    const database = await pglite.open();
    const broken = await openDemo({ ...database, close: async () => {} });
    const { text } = await broken.get('/borgmesterens-forvaltning');
    const [person = ''] = /\/medarbejdere\/[\w-]+/.exec(text) ?? [];
    await database.close();
    const [kept, page, other] = await Promise.all([
      broken.get('/borgmesterens-forvaltning'),
      broken.get(person),
      broken.get('/?dato=2006-01-01'),
    ]);
    const [english, desk, form] = await Promise.all([
      broken.get('/en/?dato=2006-01-01'),
      broken.get('/admin', { headers: { cookie: `__Host-vejviser=${'x'.repeat(43)}` } }),
      broken.get('/ret-en-fejl?side=/&dato=2006-01-02', {
        ...{ method: 'POST', body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      }),
    ]);
    expect([kept.status, page.status, other.status]).toEqual([200, 500, 500]);
    expect((await broken.get('/readyz')).status).toBe(503);
    expect([english.status, desk.status, form.status]).toEqual([500, 500, 500]);
    expect(english.text).toContain('Something went wrong on our side');
    for (const { text, headers } of [page, other, desk, form]) {
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(text).toContain('Noget gik galt hos os');
      expect(text).toContain('Aalborg Kommune');
      expect(text).not.toMatch(/ECONN|Error:|\.ts\b|pglite|query/i);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    await broken.close();
  });
});
