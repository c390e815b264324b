// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';
import { trickle } from './trickle.ts';

let site: OpenSite;
beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  site = await openSite(database, await theDemo(database), undefined, undefined, { patience: 300 });
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

test('what is no request is told so', async () => {
  expect((await trickle(site.origin, '/ admin\u0001')).answer).toMatch(/^HTTP\/1\.1 400 /);
});
