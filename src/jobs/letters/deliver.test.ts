// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Register } from '../../register/index.ts';
import { databases } from '../../testing/databases.ts';
import { aPostOffice, type PostOffice } from '../../testing/post-office.ts';
import { aRegister } from '../../testing/registers.ts';
import { type DeliverySettings, deliver } from './deliver.ts';

const start = new Date('2026-11-23T09:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const never = new AbortController().signal;
const gone = 'borte@strandby.example';

describe.each(databases)('letters are delivered on $name:', ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let register: Register;
  let office: PostOffice;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    register = await aRegister(database);
    office = await aPostOffice({ refuses: { address: gone, code: 550 } });
    return () => office.close();
  });

  const subject = 'Økonomi på Ærø – »årlig« kontrol af alle de åbne poster i kommunens regnskab';
  const text = 'Kære Åse\n.\nFrom nu af\n';
  const write = (key: string, to = 'mette@strandby.example') =>
    register.letters.add({ key, to, subject, text, language: 'da' }, start);
  const by = (url: string) => ({ url, from: 'Vejviser på nettet <vejviser@strandby.example>' });
  const step = (now = start, more: Partial<DeliverySettings> = {}, signal = never) =>
    deliver(register, { mail: by(office.url), perMinute: 60, ...more }).step(now, signal);

  test('once, in plain text with Danish letters, as written by a program, with an identifier from its key', async () => {
    await write('test:1');
    await Promise.all([step(), step(), step()]);
    await step(later(20));
    expect(office.received).toHaveLength(1);
    const [one] = office.received;
    expect(one).toMatchObject({ to: ['mette@strandby.example'], text });
    expect(one?.head).toMatchObject({
      subject,
      from: 'Vejviser på nettet <vejviser@strandby.example>',
      to: 'mette@strandby.example',
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
      'content-language': 'da',
    });
    expect(one?.head['message-id']).toMatch(/^<[\da-f]{40}@strandby\.example>$/);
    expect(await register.letters.state(1)).toEqual({ waiting: 0, oldest: null, givenUp: [] });
  });

  test('not at all where no mail server is set, and then all that waited', async () => {
    await write('test:1');
    await step(start, { mail: undefined });
    expect(await register.letters.state(1)).toMatchObject({ waiting: 1, oldest: start });
    await step(later(60 * 24 * 30));
    expect(office.received).toHaveLength(1);
  });

  test('given up at once where the mail server will not have the recipient, and the others are sent', async () => {
    await write('a', gone);
    await write('b');
    await step();
    expect(office.received.map(({ to }) => to)).toEqual([['mette@strandby.example']]);
    expect(await register.letters.state(1)).toMatchObject({ waiting: 0, givenUp: [{ key: 'a', to: gone }] });
  });

  test('later, where the server was down', async () => {
    const { port, url } = office;
    await office.close();
    await write('test:1');
    await step();
    expect(await register.letters.state(1)).toMatchObject({ waiting: 1, givenUp: [] });
    office = await aPostOffice({ port });
    await step(later(0.5), { mail: by(url) });
    expect(office.received).toHaveLength(0);
    await step(later(2), { mail: by(url) });
    expect(office.received).toHaveLength(1);
  });

  test('with the same identifier again, where a slow server did not acknowledge it in time', async () => {
    const silent = await aPostOffice({ isSilent: true });
    await write('test:1');
    await step(start, { mail: by(silent.url), limit: 500 });
    expect(await register.letters.state(1)).toMatchObject({ waiting: 1, givenUp: [] });
    await step(later(2));
    const identifiers = [...silent.received, ...office.received].map(({ head }) => head['message-id']);
    expect(identifiers).toHaveLength(2);
    expect(new Set(identifiers).size).toBe(1);
    await silent.close();
  });

  test('no more than so many within a minute', async () => {
    for (const key of ['a', 'b', 'c']) await write(key);
    await step(start, { perMinute: 2 });
    expect(office.received).toHaveLength(2);
    await step(later(1.1), { perMinute: 2 });
    expect(office.received).toHaveLength(3);
  });

  test('no longer, once the program is to stop, though the server is silent', async () => {
    const silent = await aPostOffice({ isSilent: true });
    await write('test:1');
    const stopping = new AbortController();
    const running = step(start, { mail: by(silent.url) }, stopping.signal);
    await silent.hasReceived;
    stopping.abort();
    await running;
    expect(await register.letters.state(1)).toMatchObject({ waiting: 1, givenUp: [] });
    await silent.close();
  });
});
