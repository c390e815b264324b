// SPDX-License-Identifier: MPL-2.0
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../database/index.ts';
import { asOf } from '../../../organisation/index.ts';
import type { Register } from '../../../register/index.ts';
import { pglite } from '../../../testing/databases.ts';
import { aRegister, recordIn } from '../../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../../testing/strandby-operations.ts';
import { anEditor } from '../editors.ts';
import { publicUrl } from '../site.ts';
import { Client } from './client.ts';
import { serve } from './world.ts';

const email = 'approver@strandby.example';
const day = '2022-01-01';
let database: Database;
let register: Register;
const servers: FastifyInstance[] = [];

beforeAll(async () => {
  database = await pglite.open();
  register = await aRegister(database);
  expect((await recordIn(register, ...strandbyOperations)).ok).toBe(true);
  for (const who of [email, 'another@strandby.example']) await anEditor(database, who, 'approver');
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database?.close();
});

async function at(fourEyes: boolean, who = email): Promise<Client> {
  const server = await serve(database, register, { fourEyes });
  servers.push(server);
  const client = new Client(server, new URL(publicUrl).host);
  await client.signIn(who);
  return client;
}

/** A draft that somebody has begun and submitted, with another name for a unit. */
async function submitted(client: Client, name: string): Promise<string> {
  const { token } = client;
  const about = { token, title: `Nyt navn: ${name}`, day };
  const { location } = await client.post('/admin/omorganisering', { fields: about });
  await client.post(`${location}/navn`, {
    fields: { token, set: '1', enhed: unitId('Park'), 'navn-da': name },
  });
  expect((await client.post(`${location}/indsend`, { fields: { token, set: '2' } })).status).toBe(303);
  return location;
}

const nameThen = async () => (await register.snapshot('full', asOf(day))).unit.get(unitId('Park'))?.name.da;
const approve = (client: Client, draft: string) =>
  client.post(`${draft}/godkend`, { fields: { token: client.token, set: '3' } });

test('where it takes four eyes, whoever submitted is refused and told so, and another approves', async () => {
  const client = await at(true);
  const draft = await submitted(client, 'Parken');
  const refused = await approve(client, draft);
  expect([refused.status, refused.text.includes(`indsendt af ${email}`)]).toEqual([422, true]);
  expect(await nameThen()).toBe('Park');
  expect((await approve(await at(true, 'another@strandby.example'), draft)).status).toBe(303);
  expect(await nameThen()).toBe('Parken');
});

test('where it does not, whoever submitted approves it too, and it is in the register', async () => {
  const client = await at(false);
  const draft = await submitted(client, 'Parkerne');
  expect((await client.get(draft)).text).toContain(`formaction="${draft}/godkend"`);
  expect((await approve(client, draft)).status).toBe(303);
  expect(await nameThen()).toBe('Parkerne');
  const { submittedBy, approvedBy } = (await register.drafts.read(draft.split('/').at(-1) ?? '')) ?? {};
  expect([submittedBy, approvedBy]).toEqual([email, email]);
});
