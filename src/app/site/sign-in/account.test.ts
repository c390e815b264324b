// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../../testing/databases.ts';
import { loadDemo } from '../../demo.ts';
import { AtDesk, anEditor, password } from '../editors.ts';
import { type OpenSite, openSite } from '../site.ts';
import { trickle } from '../trickle.ts';

const email = 'mette@aalborg.example';
const now = new Date('2026-11-23T09:00:00Z');
let site: OpenSite;

beforeAll(async () => {
  const database = await pglite.open();
  const register = await loadDemo(database, now);
  await anEditor(database, email, 'reader');
  site = await openSite(database, register, () => now, undefined, { patience: 300 });
});
afterAll(() => site?.close());

async function signedIn(words = password): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(email, { adgangskode: words });
  return desk;
}
const isIn = async (desk: AtDesk) => (await desk.get('/admin')).status === 200;

describe('one’s own account', () => {
  test('is reached from the overview, shows where one is signed in, and ends that everywhere else', async () => {
    const [here, elsewhere] = [await signedIn(), await signedIn()];
    expect((await here.get('/admin')).text).toContain('href="/admin/konto"');
    expect((await here.get('/admin/konto')).text).toMatch(/\(dette sted\)/);
    await here.send('/admin/konto', '/admin/konto/sessioner', {});
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
  });

  test.each([
    [
      'whoever does not know the present one',
      { nuvaerende: 'te i kantinen' },
      'nuværende adgangskode er forkert',
    ],
    ['one that is short', { ny: 'kort', igen: 'kort' }, 'fra 12 til 200 tegn'],
    ['two that differ', { igen: 'noget helt andet' }, 'ikke ens'],
  ])('keeps its password from %s', async (_, wrong, said) => {
    const desk = await signedIn();
    const words = { nuvaerende: password, ny: 'suppe i kantinen', igen: 'suppe i kantinen', ...wrong };
    const answer = await desk.send('/admin/konto', '/admin/konto/adgangskode', words);
    expect([answer.status, answer.text.includes(said)]).toEqual([422, true]);
    expect(answer.text).not.toContain('suppe i');
    expect(await isIn(await signedIn())).toBe(true);
  });

  test('gets another password, with which nobody stays signed in elsewhere, and from its own form alone', async () => {
    const [here, elsewhere] = [await signedIn(), await signedIn()];
    const words = { nuvaerende: password, ny: 'suppe i kantinen', igen: 'suppe i kantinen' };
    const forged = await here.post('/admin/konto/adgangskode', {
      ...words,
      token: await elsewhere.token('/admin'),
    });
    expect([forged.status, await isIn(elsewhere)]).toEqual([403, true]);
    const answer = await here.send('/admin/konto', '/admin/konto/adgangskode', {
      ...words,
      email: 'evil@x.example',
    });
    expect(answer.headers.location).toBe('/admin/konto?gemt=adgangskode');
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
    expect([await isIn(await signedIn()), await isIn(await signedIn(words.ny))]).toEqual([false, true]);
    const back = { nuvaerende: words.ny, ny: password, igen: password };
    await here.send('/admin/konto', '/admin/konto/adgangskode', back);
  });

  test('is there for nobody who is not signed in', async () => {
    const desk = new AtDesk(site);
    expect((await desk.get('/admin/konto')).status).toBe(303);
    const answer = await desk.post('/admin/konto/sessioner', {});
    expect(answer.text).toContain('id="adgangskode"');
  });
});

describe('the door holds against', () => {
  test.each(['/admin/enhed\r\nset-cookie: a=b', '/admin/€', '/admin/\u0000', '/admin\\@evil.example'])(
    'an address that would break a header: %j',
    async (til) => {
      const desk = new AtDesk(site);
      const answer = await desk.signIn(email, { til });
      expect([answer.status, answer.headers.location]).toEqual([303, '/admin']);
      expect(answer.headers['set-cookie']).toHaveLength(1);
    },
  );

  test('signs that no database takes', async () => {
    expect((await new AtDesk(site).signIn('mette\u0000@aalborg.example')).status).toBe(422);
  });

  test.each([
    '/admin/log-ind',
    '/admin/udbyder',
    '/admin/log-ud',
    '/admin/konto/adgangskode',
    '/admin/nothing',
  ])('what is larger than any form, at %s', async (address) => {
    const desk = new AtDesk(site);
    expect((await desk.post(address, { mere: 'x'.repeat(300_000) })).status).toBe(413);
    const json = { 'content-type': 'application/json' };
    expect((await desk.post(address, { a: 'b' }, json)).status).toBe(415);
  });

  test('a form that trickles in: it is cut off, and told so', async () => {
    const { answer, whole } = await trickle(site.origin, '/admin/log-ind');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('Det tog for længe at sende.');
    expect(whole).toBe(false);
  });

  test('what is no request', async () => {
    const { answer } = await trickle(site.origin, '/ admin\u0001');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});
