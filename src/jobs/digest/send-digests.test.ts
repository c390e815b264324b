// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { asOf } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { anAccount } from '../../testing/accounts.ts';
import { databases } from '../../testing/databases.ts';
import { aPostOffice, type PostOffice } from '../../testing/post-office.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import { deliver } from '../letters/deliver.ts';
import { sendDigests } from './send-digests.ts';

const linkTo = (unit: string) =>
  new RegExp(`Stadig rigtigt\\? (${url}/admin/gennemsyn/[\\w-]{43}/${unitId(unit)})`);
const signal = new AbortController().signal;
const url = 'https://strandby.example';

describe.each(databases)('the weekly letter on $name', ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let register: Register;
  let office: PostOffice;
  let [vera, kurt, tove] = ['', '', ''];
  beforeAll(async () => {
    database = await open();
    office = await aPostOffice();
    register = await aRegister(database);
    const { organisationId } = register;
    await recordIn(register, ...strandbyOperations);
    vera = await anAccount(database, { organisationId, name: 'Vera', unitId: unitId('Vej') });
    kurt = await anAccount(database, { organisationId, name: 'Kurt', unitId: unitId('Kultur') });
    tove = await anAccount(database, { organisationId, name: 'Tove', unitId: unitId('Teknik') });
    await anAccount(database, { organisationId, name: 'Ada', role: 'administrator', unitId: null });
    await register.digests.decline(tove);
    await register.digests.decline(kurt);
    const reviewing = {
      permit: permitCommandLine(organisationId, 'tester'),
      snapshot: await register.snapshot('full', asOf('2022-06-01')),
      unitId: unitId('Vej'),
    };
    await register.reviews.arrange(reviewing, { email: 'vera@strandby.example', everyDays: null });
  });
  afterAll(async () => {
    await office.close();
    await database.close();
  });

  const measure = { reviewDays: 365, actingDays: 183 };
  async function gotAt(...instants: readonly string[]) {
    const before = office.received.length;
    const mail = { url: office.url, from: 'vejviser@strandby.example' };
    for (const at of instants) {
      await Promise.all([1, 2].map(() => sendDigests(register, url, measure).step(new Date(at), signal)));
      await deliver(register, { mail, perMinute: 60 }).step(new Date(at), signal);
    }
    return office.received.slice(before);
  }

  test('comes once a week to whoever answers for units, with what there is to look at in those, and where', async () => {
    const [letter, ...more] = await gotAt(
      '2022-06-13T08:00:00Z',
      '2022-06-14T08:00:00Z',
      '2022-06-19T21:00:00Z',
    );
    expect(more).toEqual([]);
    expect(letter?.to).toEqual(['vera@strandby.example']);
    expect(letter?.head.subject).toBe('7 ting at se på i dine enheder');
    expect(letter?.text).toContain(
      `Skal ses igennem (2)\n- Vej: siden 1. juni 2022\n  ${url}/admin/enhed/${unitId('Vej')}\n`,
    );
    expect(letter?.text).toMatch(linkTo('Vej'));
    expect(letter?.text).toContain('- Asfalt: siden 1. juni 2022');
    expect(letter?.text).not.toContain('Park');
  });

  test('begins a new week on Monday morning, and comes later in the week where nobody was awake', async () => {
    expect(await gotAt('2022-06-20T04:59:00Z')).toEqual([]);
    expect(await gotAt('2022-06-20T05:01:00Z')).toHaveLength(1);
    expect(await gotAt('2022-07-07T12:00:00Z')).toHaveLength(1);
  });

  test('comes to those who were made editors nearest above, where nobody is named, and to no administrator', async () => {
    await register.digests.want(tove);
    await register.digests.want(kurt);
    const letters = await gotAt('2022-07-08T12:00:00Z');
    expect(letters.map(({ to }) => to).toSorted()).toEqual([
      ['kurt@strandby.example'],
      ['tove@strandby.example'],
    ]);
    const toTove = letters.find(({ to }) => to.includes('tove@strandby.example'));
    expect(toTove?.text).toContain('- Park');
    expect(toTove?.text).toContain('- Teknik');
    expect(toTove?.text).not.toContain('- Vej');
    await register.digests.decline(tove);
    await register.digests.decline(kurt);
  });

  test('does not come to one who has said no, until they want it again', async () => {
    await register.digests.decline(vera);
    await register.digests.decline(vera);
    expect(await gotAt('2022-07-11T12:00:00Z')).toEqual([]);
    await register.digests.want(vera);
    expect(await gotAt('2022-07-12T12:00:00Z')).toHaveLength(1);
  });
});
