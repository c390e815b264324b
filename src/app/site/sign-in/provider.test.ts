// SPDX-License-Identifier: MPL-2.0
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asOf, type Id, unitAt } from '../../../organisation/index.ts';
import { pglite } from '../../../testing/databases.ts';
import { freePort } from '../../../testing/free-port.ts';
import { IdentityProvider, type Person } from '../../../testing/identity-provider.ts';
import { loadDemo } from '../../demo.ts';
import { readConfig } from '../../read-config.ts';
import { anEditor, password } from '../editors.ts';
import { type OpenSite, openSite } from '../site.ts';
import { type Seen, Wanderer } from './wanderer.ts';

const office = 'borgmesterens-forvaltning/borgmesterkontoret';
const now = new Date('2026-11-23T09:00:00Z');
const clock = { now };
let site: OpenSite;
let provider: IdentityProvider;
let page: string;
let unitId: Id | undefined;

beforeAll(async () => {
  const database = await pglite.open();
  const register = await loadDemo(database, now);
  await anEditor(database, 'local@aalborg.example', 'administrator');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  provider = await IdentityProvider.open(`${url}/admin/udbyder/svar`);
  const read = readConfig(
    {
      VEJVISER_OIDC_ISSUER: provider.issuer,
      VEJVISER_OIDC_CLIENT_ID: provider.clientId,
      VEJVISER_OIDC_CLIENT_SECRET: provider.clientSecret,
      VEJVISER_OIDC_NAME: 'rådhusets login',
      VEJVISER_OIDC_ROLES: `chefer=administrator, cn=redaktion=editor@${office}`,
    },
    '/srv',
  );
  if (!('config' in read)) throw new Error(JSON.stringify(read.wrong));
  site = await openSite(database, register, () => clock.now, url, { port, provider: read.config.provider });
  unitId = unitAt(await register.snapshot('full', asOf('2026-11-23')), office)?.id;
  page = `${url}/admin/enhed/${unitId}`;
});
afterAll(async () => {
  await site?.close();
  await provider?.stop();
});
afterEach(() => {
  provider.tamper = undefined;
  provider.forge = false;
});

let numbered = 0;
const somebody = (groups: readonly string[], more: Partial<Person> = {}): Person => {
  numbered += 1;
  const email = `anne${numbered}@aalborg.example`;
  return {
    sub: `person-${numbered}`,
    email,
    email_verified: true,
    name: `Anne ${numbered}`,
    groups,
    ...more,
  };
};
const begin = (at: Wanderer, fields: Readonly<Record<string, string>> = {}) =>
  at.step(`${site.origin}/admin/udbyder`, fields);
const isBack = (url: string) => url.startsWith(`${site.origin}/admin/udbyder/svar`);
/** All the way to the address that the provider sends back to, not yet asked for. */
const toTheDoor = async (at: Wanderer, begun?: Seen) => {
  const { location } = await at.walk(begun ?? (await begin(at)), isBack);
  if (!location) throw new Error('the provider does not send back');
  return location;
};
async function comesAs(person: Person, at = new Wanderer(), fields = {}): Promise<Seen> {
  provider.person = person;
  return at.walk(await begin(at, fields));
}
const isIn = async (at: Wanderer) => (await at.step(`${site.origin}/admin`)).status === 200;
const signInLocally = (at: Wanderer, email = 'local@aalborg.example') =>
  at.step(`${site.origin}/admin/log-ind`, { email, adgangskode: password });
const tokenOn = (text: string) => /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';

describe('signing in at the provider', () => {
  test('leads where one wanted to go, with the roles of one’s groups, and a name and an address', async () => {
    const at = new Wanderer();
    const seen = await comesAs(somebody(['cn=redaktion'], { name: 'Anne Holm' }), at, {
      til: new URL(page).pathname,
    });
    expect([seen.url, seen.status]).toEqual([page, 200]);
    expect(seen.text).toMatch(/Logget ind som Anne Holm/);
    const elsewhere = await at.step(`${site.origin}/admin/ret?side=/klima-og-miljoe`);
    expect(elsewhere.location).toBe(`${site.origin}/admin`);
  });

  test('keeps a form that was not saved on the way there and back', async () => {
    const at = new Wanderer();
    const asked = await at.step(`${page}/tekster`, { 'kort-da': 'Ikke tabt', fra: '2026-11-23' });
    const [, unsaved = ''] = /name="ikke-gemt" value="([^"]*)"/.exec(asked.text) ?? [];
    const fields = {
      til: `${new URL(page).pathname}/tekster`,
      'ikke-gemt': unsaved.replaceAll('&amp;', '&'),
    };
    const seen = await comesAs(somebody(['chefer']), at, fields);
    expect(seen.text).toContain('Ikke tabt');
  });

  test('gives and takes roles as groups change, without touching those that were given by hand', async () => {
    const person = somebody(['chefer']);
    const at = new Wanderer();
    await comesAs(person, at);
    expect(await isIn(at)).toBe(true);
    const refused = await comesAs({ ...person, groups: [] });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('ingen af dine grupper har en rolle');
    expect(await isIn(at)).toBe(false);
    expect((await comesAs({ ...person, groups: 'chefer' })).status).toBe(200);
  });

  test('gives another token than any that was there, so that none can be planted beforehand', async () => {
    const at = new Wanderer();
    at.jar(site.origin).set('vejviser', 'x'.repeat(43));
    await comesAs(somebody(['chefer']), at);
    expect(at.jar(site.origin).get('vejviser')).not.toBe('x'.repeat(43));
    expect(at.jar(site.origin).has('vejviser-undervejs')).toBe(false);
  });

  test('ends here by signing out, and leads on to where it ends at the provider', async () => {
    const at = new Wanderer();
    const seen = await comesAs(somebody(['chefer']), at);
    const out = await at.walk(await at.step(`${site.origin}/admin/log-ud`, { token: tokenOn(seen.text) }));
    expect(out.text).toContain('Log også ud hos rådhusets login');
    expect(await isIn(at)).toBe(false);
    const there = await at.step(`${site.origin}/admin/udbyder/ud`);
    expect(there.location).toBe(`${provider.issuer}/session/end?client_id=vejviser`);
  });
});

describe('nobody comes in', () => {
  const altered: readonly (readonly [string, (url: URL) => void])[] = [
    ['with another state', (url) => url.searchParams.set('state', 'x'.repeat(43))],
    ['without a state', (url) => url.searchParams.delete('state')],
    ['with a code that nobody gave', (url) => url.searchParams.set('code', 'x'.repeat(43))],
    ['as from another issuer', (url) => url.searchParams.set('iss', 'https://evil.example')],
    ['with a "no" of the provider', (url) => url.searchParams.set('error', 'access_denied')],
  ];
  test.each(altered)('%s', async (_, alter) => {
    provider.person = somebody(['chefer']);
    const at = new Wanderer();
    const url = new URL(await toTheDoor(at));
    alter(url);
    const seen = await at.step(url.href);
    expect([seen.status, await isIn(at)]).toEqual([422, false]);
    expect(seen.text).toContain('lykkedes ikke');
  });

  type Claims = Record<string, unknown>;
  const tampered: readonly (readonly [string, (claims: Claims) => object, boolean])[] = [
    ['for another audience', (claims) => ({ ...claims, aud: 'somebody-else' }), false],
    ['that has expired', (claims) => ({ ...claims, exp: 1_700_000_000 }), false],
    ['for another nonce', (claims) => ({ ...claims, nonce: 'another' }), false],
    ['of another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' }), false],
    ['of another person than the provider says elsewhere', (claims) => ({ ...claims, sub: 'boss' }), false],
    ['that another has signed', (claims) => claims, true],
  ];
  test.each(tampered)('by a token %s', async (_, tamper, forge) => {
    provider.tamper = (claims) => ({ ...tamper(claims) });
    provider.forge = forge;
    const at = new Wanderer();
    const seen = await comesAs(somebody(['chefer']), at);
    expect([seen.status, await isIn(at)]).toEqual([422, false]);
  });

  test('but the one who comes first with a code, and in the browser that set out', async () => {
    provider.person = somebody(['chefer']);
    const [at, other] = [new Wanderer(), new Wanderer()];
    const back = await toTheDoor(at);
    expect((await other.step(back)).text).toContain('ikke begyndt i denne browser');
    const begun = at.jar(site.origin).get('vejviser-undervejs') ?? '';
    expect((await at.step(back)).status).toBe(303);
    at.jar(site.origin).set('vejviser-undervejs', begun);
    expect((await at.step(back)).status).toBe(422);
    const used = new URL(back).searchParams.get('code') ?? '';
    const again = new URL(await toTheDoor(other));
    again.searchParams.set('code', used);
    expect([(await other.step(again.href)).status, await isIn(other)]).toEqual([422, false]);
  });

  test('by a code that was stolen unused: without the verifier of the browser that set out it opens nothing', async () => {
    provider.person = somebody(['chefer']);
    const [at, thief] = [new Wanderer(), new Wanderer()];
    const stolen = new URL(await toTheDoor(at)).searchParams.get('code') ?? '';
    const begun = await begin(thief);
    const nonce = new URL(begun.location ?? '').searchParams.get('nonce');
    // All else that would give the thief away is put right: the verifier alone is left.
    provider.tamper = (claims) => ({ ...claims, nonce });
    const back = new URL(await toTheDoor(thief, begun));
    back.searchParams.set('code', stolen);
    expect([(await thief.step(back.href)).status, await isIn(thief)]).toEqual([422, false]);
    const { clientId: client_id, clientSecret: client_secret, issuer } = provider;
    const asked = { grant_type: 'authorization_code', redirect_uri: `${site.origin}/admin/udbyder/svar` };
    const fields = { ...asked, code: stolen, client_id, client_secret };
    expect((await thief.step(`${issuer}/token`, fields)).text).toContain('invalid_grant');
  });

  test.each([
    ['an address that is not proven', { email_verified: false }, 'ikke bekræftet'],
    ['no address', { email: undefined }, 'ingen e-mail'],
    ['the address of an account that is not linked', { email: 'LOCAL@aalborg.example' }, 'ikke knyttet'],
    ['groups that have no role here', { groups: ['kantinen'] }, 'ingen af dine grupper'],
    ['groups of no form', { groups: { chefer: true } }, 'ingen af dine grupper'],
  ])('with %s', async (_, more, said) => {
    const at = new Wanderer();
    const seen = await comesAs({ ...somebody(['chefer']), ...more }, at);
    expect([seen.status, await isIn(at)]).toEqual([422, false]);
    expect(seen.text).toContain(said);
  });
});

test('an account is linked by whoever is signed in to it and at the provider, and by nobody else', async () => {
  const at = new Wanderer();
  await signInLocally(at);
  const person = somebody([], { email: 'private@elsewhere.example' });
  provider.person = person;
  const token = tokenOn((await at.step(`${site.origin}/admin`)).text);
  expect((await begin(at, { knyt: '1', token: 'forged' })).status).toBe(403);
  const back = await toTheDoor(at, await begin(at, { knyt: '1', token }));
  const session = at.jar(site.origin).get('vejviser') ?? '';
  at.jar(site.origin).delete('vejviser');
  expect((await at.step(back)).text).toContain('ikke begyndt i denne browser');
  at.jar(site.origin).set('vejviser', session);
  await at.walk(await begin(at, { knyt: '1', token }));
  const later = await comesAs(person);
  expect(later.text).toContain('Logget ind som Mette Holm');
});

test('another person at the provider cannot be linked with it too, nor after a while, and the link can be taken away', async () => {
  const at = new Wanderer();
  await signInLocally(at);
  const konto = async () => (await at.step(`${site.origin}/admin/konto`)).text;
  expect(await konto()).toContain('/admin/konto/udbyder');
  const other = somebody([], { email: 'other@elsewhere.example' });
  provider.person = other;
  const token = tokenOn(await konto());
  const second = await at.walk(await begin(at, { knyt: '1', token }));
  expect(second.text).toContain('allerede knyttet til en hos rådhusets login');
  await at.step(`${site.origin}/admin/konto/udbyder`, { token: tokenOn(await konto()) });
  expect(await konto()).not.toContain('/admin/konto/udbyder');
  clock.now = new Date(now.getTime() + 16 * 60_000);
  const late = await begin(at, { knyt: '1', token: tokenOn(await konto()) });
  clock.now = now;
  expect([late.status, late.text.includes('mere end et kvarter siden')]).toEqual([422, true]);
});

test('while the provider does not answer that is said, and one signs in here as before', async () => {
  provider.person = somebody(['chefer']);
  const at = new Wanderer();
  const back = await toTheDoor(at);
  await provider.stop();
  const seen = await at.step(back);
  expect([seen.status, seen.text.includes('svarer ikke lige nu')]).toEqual([422, true]);
  const local = new Wanderer();
  expect((await signInLocally(local)).status).toBe(303);
  expect(await isIn(local)).toBe(true);
  await provider.start();
  expect((await comesAs(somebody(['chefer']))).status).toBe(200);
});
