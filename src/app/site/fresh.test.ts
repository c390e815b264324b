// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { newLinkToken, type Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite } from './site.ts';

let now = new Date('2022-05-31T09:00:00Z');
let site: OpenSite;
let database: Database;
let register: Register;
let chief: AtDesk;
let vera: AtDesk;
const later = (day: string) => new Date(`${day}T09:00:00Z`);

async function at(day: string, email: string): Promise<AtDesk> {
  now = later(day);
  const desk = new AtDesk(site);
  await desk.signIn(email);
  return desk;
}

beforeAll(async () => {
  database = await pglite.open();
  register = await aRegister(database);
  const membership = { entity: 'membership', id: idOf('membership', 'Vej') };
  await recordIn(
    register,
    ...strandbyOperations,
    { do: 'end', ...membership, from: '2021-03-01' },
    {
      ...{ do: 'create', entity: 'membership', id: idOf('membership', 'K'), from: '2021-08-01' },
      state: { postId: idOf('post', 'Park'), personId: idOf('person', 'Vej'), capacity: 'acting' },
    },
    {
      ...{ do: 'create', entity: 'changeEvent', id: idOf('changeEvent', 'Nye veje'), from: null },
      state: { title: { da: 'Nye veje' }, date: '2022-06-02' },
    },
  );
  site = await openSite(database, register, () => now);
  await anEditor(database, 'chef@strandby.example', 'administrator');
  await anEditor(database, 'vera@strandby.example', 'editor', 'teknik/vej');
});
afterAll(() => site.close());

describe('keeping units fresh', () => {
  test('an editor sees what there is to mend within their reach, and the way to where it is mended', async () => {
    vera = await at('2022-05-31', 'vera@strandby.example');
    expect((await vera.get('/admin')).text).toContain('/admin/ajour');
    const { text } = await vera.get('/admin/ajour');
    expect(text).toContain('Ubesatte stillinger');
    expect(text).not.toContain('Konstitueret længe');
    expect(text).not.toContain('mailserver');
    const vacant = (await vera.get('/admin/ajour/vacant')).text;
    expect(vacant).toContain(`/admin/enhed/${unitId('Vej')}#stillinger`);
    expect(vacant).toContain('Ubesat siden 1. marts 2021');
    expect((await vera.get('/admin/ajour/acting')).text).toContain('Her er ikke noget at rette.');
    expect((await vera.get('/admin/ajour/toString')).status).toBe(404);
  });

  test('a website that does not answer, and what was searched for in vain, stand there', async () => {
    const url = 'https://havnen.strandby.example/';
    const website = { do: 'create', entity: 'website', id: idOf('website', 'Havnen'), from: '2021-01-01' };
    await recordIn(register, {
      ...website,
      state: { title: { da: 'Havnens side' }, url, unitId: unitId('Vej'), language: 'da' },
    });
    vera = await at('2022-05-31', 'vera@strandby.example');
    await register.links.take([url], now, 10);
    expect((await vera.get('/admin/ajour/link')).text).not.toContain(url);
    await register.links.looked(url, true, '2022-05-09');
    const dead = (await vera.get('/admin/ajour/link')).text;
    expect(dead).toContain(`/admin/enhed/${unitId('Vej')}`);
    expect(dead).toMatch(/https:\/\/havnen\.strandby\.example\/[^<]* 9\. maj 2022/);
    await register.countUnanswered(new Map([['lejefartøjer', 7]]), '2022-05-30');
    expect((await vera.get('/admin/ajour')).text).toMatch(/lejefartøjer[^<]*<\/[^>]*>[^<]*(<[^>]*>)*[^<]*7/);
  });

  test('acting for more than half a year, and no mail server, are told to those who can do something about it', async () => {
    chief = await at('2022-05-31', 'chef@strandby.example');
    expect((await chief.get('/admin/ajour/acting')).text).toContain(
      'Bo Vej, konstitueret siden 1. august 2021',
    );
    expect((await chief.get('/admin/ajour')).text).toContain('Der er ikke sat nogen mailserver');
  });

  test('a unit is due a year after it was written down, and no longer once somebody says that it is still right', async () => {
    vera = await at('2022-05-31', 'vera@strandby.example');
    expect((await vera.get('/admin/ajour/review')).text).toContain('Her er ikke noget at rette.');
    vera = await at('2022-06-01', 'vera@strandby.example');
    const list = '/admin/ajour/review';
    expect((await vera.get(list)).text).toContain('Skulle være set igennem 1. juni 2022');
    const confirm = `/admin/ajour/${unitId('Vej')}/bekraeft`;
    const before = (await vera.get(list)).text;
    await vera.get(confirm);
    expect((await vera.get(list)).text).toBe(before);
    expect(await vera.send(list, confirm, { liste: '1' })).toMatchObject({
      status: 303,
      headers: { location: list },
    });
    expect((await vera.get(list)).text).not.toContain(confirm);
    const unit = (await vera.get(`/admin/enhed/${unitId('Vej')}`)).text;
    expect(unit).toContain('Sidst bekræftet 1. juni 2022 af vera@strandby.example.');
    expect(unit).toContain('Skal ses igennem igen 1. juni 2023.');
  });

  test('one says no to the weekly letter, and yes again', async () => {
    vera = await at('2022-06-01', 'vera@strandby.example');
    await vera.send('/admin/ajour', '/admin/ajour/ugebrev', { vil: 'nej' });
    expect((await vera.get('/admin/ajour')).text).toContain('Du har sagt nej til ugebrevet.');
    await vera.send('/admin/ajour', '/admin/ajour/ugebrev', { vil: 'ja' });
    expect((await vera.get('/admin/ajour')).text).toContain('Send mig ikke ugebrevet');
  });

  test('nobody confirms or arranges what is outside their reach', async () => {
    vera = await at('2022-06-01', 'vera@strandby.example');
    for (const what of ['bekraeft', 'ansvar']) {
      const address = `/admin/ajour/${unitId('Kultur')}/${what}`;
      expect((await vera.send('/admin/ajour/review', address, {})).status).toBe(403);
    }
    expect((await register.reviews.all()).has(unitId('Kultur'))).toBe(false);
  });

  test('who answers for a unit, and how often it is looked at, holds for the units below it', async () => {
    chief = await at('2022-06-01', 'chef@strandby.example');
    const page = `/admin/enhed/${unitId('Vej')}`;
    const arrange = `/admin/ajour/${unitId('Vej')}/ansvar`;
    await chief.send(page, arrange, { ansvarlig: 'Vera@strandby.example ', dage: '30' });
    const below = (await chief.get(`/admin/enhed/${unitId('Asfalt')}`)).text;
    expect(below).toContain('Ansvarlig: Mette Holm, ligesom for Vej.');
    expect(below).toContain('Skulle være set igennem 1. juli 2021.');
    const wrong = await chief.send(page, arrange, { ansvarlig: 'ukendt@strandby.example', dage: '1,5' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="1,5"');
    const unknown = await chief.send(page, arrange, { ansvarlig: 'ukendt@strandby.example', dage: '' });
    expect(unknown.text).toContain('kan ikke redigere enheden');
  });
});

test('a link from a letter confirms a unit without signing in: by its button alone, for its reader, and for two weeks', async () => {
  now = later('2022-09-01');
  const vera = (await register.effects.editors()).find(({ email }) => email.startsWith('vera'));
  const token = newLinkToken();
  const letter = {
    key: 'digest:1',
    to: 'vera@strandby.example',
    subject: 'S',
    text: 'T',
    language: 'da' as const,
  };
  const link = { token, accountId: vera?.id ?? '' };
  expect(await register.digests.write(letter, link, now)).toBe(true);
  expect(await register.digests.write(letter, { ...link, token: newLinkToken() }, now)).toBe(false);
  const nobody = new AtDesk(site);
  const address = (unit: string, by = token) => `/admin/gennemsyn/${by}/${unitId(unit)}`;
  const confirmedOn = async (unit: string) => (await register.reviews.all()).get(unitId(unit))?.confirmedOn;
  const shown = await nobody.get(address('Asfalt'));
  expect(shown.text).toContain('Er det, der står om Asfalt, stadig rigtigt?');
  expect(await confirmedOn('Asfalt')).toBeUndefined();
  for (const wrong of [address('Kultur'), address('Asfalt', newLinkToken()), address('Asfalt', 'x')])
    expect((await nobody.post(wrong, {})).status).toBe(404);
  expect((await nobody.post(address('Asfalt'), {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(await confirmedOn('Asfalt')).toBeUndefined();
  expect((await nobody.post(address('Asfalt'), {})).text).toContain('Tak');
  expect(await confirmedOn('Asfalt')).toBe('2022-09-01');
  expect(nobody.cookie).toBe('');
  now = later('2022-09-16');
  expect((await nobody.post(address('Asfalt'), {})).status).toBe(404);
  expect(await confirmedOn('Asfalt')).toBe('2022-09-01');
});

test('the feed has a change event from its day on, and not before', async () => {
  now = later('2022-06-01');
  expect((await site.get('/aendringer.atom')).text).not.toContain('Nye veje');
  expect((await site.get('/aendringer')).text).toContain('Nye veje');
  now = later('2022-06-02');
  const feed = (await site.get('/aendringer.atom')).text;
  expect(feed).toContain('Nye veje');
  expect(feed).toContain('<updated>2022-06-02T00:00:00.000Z</updated>');
});
