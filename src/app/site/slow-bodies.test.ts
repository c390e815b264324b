// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { aPhoto } from '../../testing/photos.ts';
import { AtDesk, anEditor } from './editors.ts';
import { multipart } from './multipart.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';
import { trickle } from './trickle.ts';

let site: OpenSite;
let desk: AtDesk;
beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  await anEditor(database, 'editor@aalborg.example', 'editor');
  site = await openSite(database, await theDemo(database), undefined, undefined, { patience: 300 });
  desk = new AtDesk(site);
  await desk.signIn('editor@aalborg.example');
});
afterAll(() => site?.close());

test.each(['/admin/log-ind', '/ret-en-fejl'])(
  'a form that trickles in to %s is cut off, and told so',
  async (path) => {
    const { answer, whole } = await trickle(site.origin, path);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('Det tog for længe at sende.');
    expect(whole).toBe(false);
  },
);

test('a file from a slow line is heard to its end, from whoever is signed in and from nobody else', async () => {
  const address = `${await pageOf(desk)}/billeder`;
  const photo = await (await aPhoto({ width: 300, height: 300 })).png().toBuffer();
  const fields = { token: await desk.token('/admin'), 'alt-da': 'En mark', fra: '2026-01-01' };
  const { type, body } = multipart(fields, [{ bytes: photo }]);
  const sent = (cookie: string) =>
    trickle(site.origin, address, {
      ...{ body, drop: Math.ceil(body.length / 40) },
      headers: [
        `Content-Type: ${type}`,
        `Cookie: ${cookie}`,
        'Sec-Fetch-Site: same-origin',
        'Connection: close',
      ],
    });
  const [mine, others] = await Promise.all([sent(desk.cookie), sent('vejviser=no')]);
  expect([mine.whole, mine.answer.slice(0, 12)]).toEqual([true, 'HTTP/1.1 303']);
  expect([others.whole, others.answer.slice(0, 12)]).toEqual([false, 'HTTP/1.1 408']);
});

/** The page of a unit to edit, through the site's own link. */
async function pageOf(editor: AtDesk): Promise<string> {
  return String((await editor.get('/admin/ret?side=/klima-og-miljoe')).headers.location);
}

test('what is no request is told so', async () => {
  expect((await trickle(site.origin, '/ admin\u0001')).answer).toMatch(/^HTTP\/1\.1 400 /);
});
