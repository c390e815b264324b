// SPDX-License-Identifier: MPL-2.0
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { Access, addAccount, type Grant, grant, permitCommandLine } from '../../../access/index.ts';
import type { Database } from '../../../database/index.ts';
import { asOf } from '../../../organisation/index.ts';
import { newLinkToken, type Register } from '../../../register/index.ts';
import { readAssets } from '../../assets.ts';
import { makeServer } from '../../server.ts';
import { password } from '../editors.ts';
import type { SentFile } from '../multipart.ts';
import { publicUrl } from '../site.ts';
import { Client } from './client.ts';

/** Those with a role in one part, in the order of what they may. */
export const locals = ['reader', 'operator', 'editor', 'approver', 'administrator'] as const;
/** Who else there is: without any role, one who administers all, and one who administers all of another organisation. */
export const whoElse = ['roleless', 'boss', 'stranger'] as const;
export type Who = (typeof locals)[number] | (typeof whoElse)[number];

const now = new Date('2021-06-02T09:00:00Z');
const day = '2022-01-01';

/** What addresses and forms name, on one side of what somebody may change: identifiers, and what units are called. */
export type Things = Readonly<Record<string, string>>;

/** What a world is made of: two organisations in a database, of which the site shows the first, and what there is on both sides. */
export interface Given {
  readonly database: Database;
  readonly register: Register;
  readonly other: Register;
  readonly inside: Things;
  readonly outside: Things;
  readonly photo: SentFile;
}

/** A site with something of everything on both sides of what a role reaches, and everybody signed in to it. */
export interface World extends Given {
  readonly server: FastifyInstance;
  client(who: Who | 'nobody'): Client;
  close(): Promise<void>;
}

export async function openWorld(given: Given): Promise<World> {
  const { database, register } = given;
  await makeAccounts(given);
  const server = await serve(database, register);
  const clients = new Map<string, Client>();
  for (const who of [...locals, ...whoElse, 'nobody'] as const) {
    const client = new Client(server, new URL(publicUrl).host);
    if (who !== 'nobody') await client.signIn(emailOf(who));
    clients.set(who, client);
  }
  const client = (who: Who | 'nobody') => clients.get(who) as Client;
  // The first who asks for a form of corrections has a key made.
  await client('nobody').get('/ret-en-fejl?side=/teknik/vej');
  const making = { database, register, client };
  const inside = { ...given.inside, ...(await made(making, 'editor', 'inside', given.inside)) };
  const outside = { ...given.outside, ...(await made(making, 'boss', 'outside', given.outside)) };
  const close = async () => {
    await server.close();
    await database.close();
  };
  return { ...given, client, server, inside, outside, close };
}

export const emailOf = (who: string) => `${who}@strandby.example`;

/** A server that is asked without a network. */
export async function serve(
  database: Database,
  register: Register,
  { fourEyes = true } = {},
): Promise<FastifyInstance> {
  const assets = await readAssets(new URL('../../../../dist/assets/', import.meta.url));
  const quiet = { logLevel: 'silent', trustProxy: [], fourEyes, senderDays: 90 };
  const server = makeServer({ database, register, assets, url: publicUrl, clock: () => now, ...quiet });
  await server.ready();
  return server;
}

/** Everybody has the same password, which is worked out once. */
async function makeAccounts({ database, register, other, ...sides }: Given): Promise<void> {
  const { query } = database;
  const { organisationId } = register;
  const [within = '', without = ''] = [sides.inside.unit, sides.outside.unit];
  const people: readonly (readonly [string, Grant['role'] | undefined, string | null, string?])[] = [
    ...locals.map((role) => [role, role, within] as const),
    ...[['roleless', undefined, null] as const, ['boss', 'administrator', null] as const],
    ['stranger', 'administrator', null, other.organisationId],
    ...[['inside', 'editor', within] as const, ['outside', 'editor', without] as const],
  ];
  const kept = await addAccount(query, { email: emailOf('first'), name: 'First', password }, now);
  if (!kept.ok) throw new Error('no account');
  for (const [who, role, unit, where = organisationId] of people) {
    const account = await addAccount(query, { email: emailOf(who), name: who, password: null }, now);
    if (!account.ok) throw new Error(JSON.stringify(account.refusals));
    await sql`update account set password = (select password from account where email = ${emailOf('first')})
      where id = ${account.value.id}`.execute(query);
    await sql`insert into passkey (id, account_id, public_key, counter, name, made_at)
      values (${`key-of-${who}`}, ${account.value.id}, '', 0, 'Telefon', ${now})`.execute(query);
    await sql`insert into identity (issuer, subject, account_id, linked_at)
      values ('https://login.example', ${who}, ${account.value.id}, ${now})`.execute(query);
    await sql`insert into session (digest, account_id, began_at, seen_at, means)
      values (${Buffer.from(who)}, ${account.value.id}, ${now}, ${now}, 'password')`.execute(query);
    if (role) await grant(query, account.value.id, { organisationId: where, role, unitId: unit });
  }
}

type Making = Pick<World, 'database' | 'register' | 'client'>;

/** What is no part of the organisation: drafts of somebody's, a correction, a user, links by letters. */
async function made(making: Making, who: Who, user: string, things: Things): Promise<Things> {
  const { database, register } = making;
  const { unit = '', unitName = '', lowest = '' } = things;
  const by = { permit: permitCommandLine(register.organisationId, 'tester'), now };
  const id = async (email: string) =>
    (await sql<{ id: string }>`select id from account where email = ${email}`.execute(database.query)).rows[0]
      ?.id ?? '';
  const [draft, submitted, approved, recordedDraft] = [
    await aDraft(making, who, unit, 'Åben'),
    await aDraft(making, who, unit, 'Indsendt'),
    await aDraft(making, who, unit, 'Godkendt'),
    await aDraft(making, who, lowest, 'Planlagt'),
  ];
  const version = async (one: string) => (await register.drafts.read(one))?.version ?? 0;
  for (const one of [submitted, approved, recordedDraft])
    held(await register.drafts.submit(by, { id: one, version: await version(one) }));
  for (const one of [approved, recordedDraft])
    held(await register.drafts.approve(by, { id: one, version: await version(one) }, { fourEyes: false }));
  held(await register.drafts.record(by, { id: recordedDraft, version: await version(recordedDraft) }));
  const shared = held(await register.drafts.share(by, draft));
  const review = newLinkToken();
  const letter = { to: emailOf(who), subject: 'Brev', text: 'Brev', language: 'da', key: user } as const;
  await register.digests.write(letter, { token: review, accountId: await id(emailOf(who)) }, now);
  return {
    ...{ draft, submitted, approved, recorded: recordedDraft, shared, review },
    user: await id(emailOf(user)),
    correction: await aCorrection(register, unit, unitName),
    ...(await invitedTo(making, unit, user)),
  };
}

/** Begun by one who is signed in, with one step in it. */
async function aDraft({ client }: Making, who: Who, unit = '', title = ''): Promise<string> {
  const desk = client(who);
  const { token } = desk;
  const begun = await desk.post('/admin/omorganisering', { fields: { token, title, day } });
  const fields = { token, set: '1', enhed: unit, 'navn-da': `Nyt navn, ${title}` };
  const renamed = await desk.post(`${begun.location}/navn`, { fields });
  if (renamed.status !== 303) throw new Error(`${begun.status} ${renamed.status} ${begun.text}`);
  return begun.location.split('/').at(-1) ?? '';
}

async function aCorrection(register: Register, unitId: string, name: string): Promise<string> {
  const seen = { language: 'da', seenOn: '2021-06-01', seenChange: register.change } as const;
  const sender = { senderName: null, senderEmail: null };
  const about = { unitId, personId: null, page: `teknik/${name.toLowerCase()}` };
  held(
    await register.corrections.send({ ...about, ...seen, ...sender, fields: [], comment: `Om ${name}` }, now),
  );
  const all = await register.corrections.list('waiting');
  return all.find((one) => one.unitId === unitId)?.id ?? '';
}

/** The secret of a link to choose a password by, and one whose account has been closed. */
async function invitedTo({ database, register }: Making, unitId: string, user: string): Promise<Things> {
  const { organisationId } = register;
  const snapshot = await register.snapshot('full', asOf('2021-06-02'));
  const role = { organisationId, role: 'reader', unitId } as const;
  const deciding = { permit: permitCommandLine(organisationId, 'tester'), snapshot };
  const { users } = new Access(database);
  const add = async (name: string) =>
    held(await users.add({ email: emailOf(`${name}-${user}`), name, role }, deciding, now));
  const [invited, closed] = [await add('invited'), await add('closed')];
  const one = await users.by(deciding, closed.id);
  if (one) held(await users.close(one, deciding, now));
  return { invitation: invited.token ?? '', closed: closed.id };
}

function held<T>(outcome: { ok: true; value: T } | { ok: false; refusals: readonly unknown[] }): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusals));
}
