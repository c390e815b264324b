// SPDX-License-Identifier: MPL-2.0
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Register } from '../../register/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations } from '../../testing/strandby-operations.ts';
import { checkLinks } from './check-links.ts';
import { lookAt } from './look-at.ts';
import { isPublicAddress } from './public-addresses.ts';

const signal = new AbortController().signal;
const here = { isAllowed: (address: string) => address === '127.0.0.1' };
let server: Server;
let origin: string;
let asked: string[] = [];

const answers: Readonly<Record<string, (method: string) => [number, string?]>> = {
  '/her': () => [200],
  '/borte': () => [404],
  '/kun-hent': (method) => [method === 'HEAD' ? 501 : 200],
  '/lukket': () => [403],
  '/flyttet': () => [301, '/her'],
  '/rundt': () => [302, '/rundt'],
  '/ind-i-huset': () => [302, 'http://127.0.0.2/hemmeligt'],
  '/fil': () => [302, 'file:///etc/passwd'],
};

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(`${method} ${url}`);
    const [status, location] = answers[url]?.(method) ?? [];
    if (status) response.writeHead(status, location ? { location } : {}).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/her', 'there'],
  ['/borte', 'gone'],
  ['/kun-hent', 'there'],
  ['/lukket', 'there'],
  ['/flyttet', 'there'],
  ['/rundt', 'silence'],
  ['/ind-i-huset', 'silence'],
  ['/fil', 'silence'],
  ['/svarer-ikke', 'silence'],
])('what is found at an address: %s %s', async (path, found) => {
  expect(await lookAt(`${origin}${path}`, signal, { ...here, limit: 1_000 })).toBe(found);
});

test('nothing of the house is asked for: not by number, not by name, not by a redirect', async () => {
  asked = [];
  const { port } = server.address() as AddressInfo;
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433'])
    expect(await lookAt(`http://${host}:${port}/her`, signal)).toBe('silence');
  expect(asked).toEqual([]);
});

test.each([
  ['93.184.216.34', true],
  ['2a00:1450:400f:80c::200e', true],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
  ['2002:7f00:1::', false],
  ['64:ff9b::7f00:1', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

describe.each(databases)('links on $name', ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    const alter = (name: string, url: string) => ({
      ...{ do: 'alter', entity: 'website', id: idOf('website', name), from: '2021-01-01', set: { url } },
    });
    await recordIn(
      register,
      ...strandbyOperations,
      alter('Vej', `${origin}/borte`),
      alter('Park', `${origin}/her`),
    );
  });
  afterAll(() => database.close());

  test('each is looked at once a week, by one process, and the dead ones are remembered until they answer', async () => {
    asked = [];
    const step = (at: string) => checkLinks(register, here).step(new Date(at), signal);
    await Promise.all([step('2022-06-01T10:00:00Z'), step('2022-06-01T10:00:00Z')]);
    await step('2022-06-08T09:00:00Z');
    expect(asked.toSorted()).toEqual(['GET /borte', 'HEAD /borte', 'HEAD /her']);
    expect(await register.links.dead()).toEqual(new Map([[`${origin}/borte`, '2022-06-01']]));
    await step('2022-06-08T11:00:00Z');
    expect(asked).toHaveLength(6);
    expect(await register.links.dead()).toEqual(new Map([[`${origin}/borte`, '2022-06-01']]));
    await register.links.looked(`${origin}/borte`, false, '2022-06-09');
    expect(await register.links.dead()).toEqual(new Map());
  });

  test('none is called dead where none answers: it is we who are cut off then', async () => {
    await checkLinks(register, { isAllowed: () => false }).step(new Date('2022-06-16T11:00:00Z'), signal);
    expect(await register.links.dead()).toEqual(new Map());
  });
});
