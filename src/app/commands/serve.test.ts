// SPDX-License-Identifier: MPL-2.0
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Running, start, vejviser } from '../../testing/command-line.ts';
import { migratedDataFolder, openAddressed } from '../../testing/databases.ts';

const started: Running[] = [];
/** What a test that fails leaves running ends with it. */
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});

function starting(words: readonly string[], settings: Readonly<Record<string, string>>): Running {
  const running = start(words, settings);
  started.push(running);
  return running;
}

async function asked(address: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(address, { headers: { connection: 'close' } });
  return { status: answer.status, text: await answer.text() };
}

async function stopped({ child, ended }: Running, signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> {
  child.kill(signal);
  return (await ended).status;
}

describe('on a new database', () => {
  it('of a server, serve waits for an organisation, says so, and goes on when init has begun one', async () => {
    const database = await openAddressed();
    const settings = { DATABASE_URL: database.url, PORT: '0' };
    const serving = starting(['serve'], settings);
    const address = await serving.addressAfter('waits for an organisation');
    const [front, alive, ready] = await Promise.all(
      ['/', '/healthz', '/readyz'].map((path) => asked(`${address}${path}`)),
    );
    expect([front?.status, alive?.status, ready?.status]).toEqual([503, 200, 503]);
    expect(front?.text).toMatch(
      /Her mangler kun en organisation[\s\S]*vejviser init[\s\S]*it goes on by itself/,
    );
    const begun = await vejviser(['init', 'Strandby Kommune', '--key', 'strandby'], settings);
    expect(begun).toMatchObject({ status: 0, stdout: expect.stringContaining('Strandby Kommune has begun') });
    expect(await serving.addressAfter('is ready')).toBe(address);
    const [page, readyNow] = [await asked(`${address}/`), await asked(`${address}/readyz`)];
    expect([page.status, readyNow.status]).toEqual([200, 200]);
    expect(page.text).toContain('Strandby Kommune');
    expect(await stopped(serving, 'SIGTERM')).toBe(0);
    await database.close();
  });

  it('of its own, serve waits, says that it has to be stopped for that, and keeps others out', async () => {
    const settings = { VEJVISER_DATA: await migratedDataFolder(), PORT: '0' };
    const serving = starting(['serve'], settings);
    const address = await serving.addressAfter('waits for an organisation');
    expect((await asked(`${address}/`)).text).toContain('Stop Vejviser first');
    expect(await vejviser(['init', 'Strandby Kommune'], settings)).toMatchObject({ status: 1 });
    expect(await stopped(serving, 'SIGINT')).toBe(0);
    await rm(settings.VEJVISER_DATA, { recursive: true });
  });
});

describe('init', () => {
  it('makes an organisation that keeps all rules, and only one', async () => {
    const settings = { VEJVISER_DATA: await migratedDataFolder() };
    const words = ['Strandby Kommune', '--name-en', 'Strandby Municipality', '--municipality-code', '999'];
    expect(await vejviser(['init', ...words], settings)).toMatchObject({ status: 0 });
    expect(await vejviser(['init', 'En anden'], settings)).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining('already: strandby-kommune') },
    });
    expect(await vejviser(['verify'], settings)).toMatchObject({
      ...{ status: 0, stdout: expect.stringContaining('All rules hold') },
    });
    await rm(settings.VEJVISER_DATA, { recursive: true });
  });

  it('refuses what it cannot use before anything is made', async () => {
    const nowhere = join(tmpdir(), `vejviser-nowhere-${process.pid}`);
    const { status, stderr } = await vejviser(['init', 'A', '--key', '1'], { VEJVISER_DATA: nowhere });
    expect({ status, stderr }).toEqual({
      status: 64,
      stderr: expect.stringContaining('“1” cannot be the key'),
    });
    expect(existsSync(nowhere)).toBe(false);
  });
});

/** A connection, and all that comes over it. */
function over(socket: Socket): {
  readonly socket: Socket;
  readonly said: () => string;
  heard(words: string): Promise<void>;
} {
  let text = '';
  socket.setEncoding('utf8').on('data', (more) => {
    text += more;
  });
  socket.on('error', () => undefined);
  return {
    socket,
    said: () => text,
    async heard(words) {
      while (!text.includes(words)) await once(socket, 'data');
    },
  };
}

/** Resolves when nobody takes connections at an address any more. */
async function isClosed(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const taken = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (!taken) return;
  }
}

describe('demo', () => {
  it('starts, stops and starts again; whoever is being answered gets the whole answer', async () => {
    const settings = { VEJVISER_DATA: await migratedDataFolder(), PORT: '0' };
    const first = starting(['demo'], settings);
    const address = await first.addressAfter('is ready');
    expect((await asked(`${address}/borgmesterens-forvaltning?dato=2021-06-01`)).text).toContain(
      'fem afdelinger',
    );
    const { port } = new URL(address);
    const others = { VEJVISER_DATA: await migratedDataFolder(), PORT: port };
    expect(await vejviser(['serve'], others)).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining(`Another program listens on 127.0.0.1, port ${port}`) },
    });

    const [fresh, idle, asking] = [1, 2, 3].map(() => over(connect(Number(port), '127.0.0.1')));
    if (!fresh || !idle || !asking) throw new Error('three connections');
    idle.socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const form = 'side=/&felt=andet&besked=Hej';
    asking.socket.write(
      `POST /ret-en-fejl HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: ${form.length}\r\n` +
        'Content-Type: application/x-www-form-urlencoded\r\n\r\n',
    );
    await Promise.all([idle.heard('ok'), asking.heard('100 Continue')]);
    first.child.kill('SIGTERM');
    await isClosed(Number(port));
    asking.socket.write(form);
    const [ended] = await Promise.all([first.ended, once(asking.socket, 'close')]);
    expect(ended.status).toBe(0);
    expect(asking.said()).toMatch(/HTTP\/1\.1 [234]\d\d [\s\S]*<\/html>\s*$/);
    expect([idle.socket.destroyed, fresh.said()]).toEqual([true, '']);

    const second = starting(['demo'], settings);
    expect((await asked(`${await second.addressAfter('is ready')}/`)).text).toContain('Aalborg Kommune');
    expect(await stopped(second, 'SIGINT')).toBe(0);
    await Promise.all([settings, others].map((one) => rm(one.VEJVISER_DATA, { recursive: true })));
  });
});

it('a wrong setting is refused by name, in both languages, before anything is made', async () => {
  const nowhere = join(tmpdir(), `vejviser-nowhere-${process.pid}`);
  const settings = { VEJVISER_DATA: nowhere, PORT: 'eighty', VEJVISER_LOG: 'loud' };
  const { status, stderr } = await vejviser(['serve'], settings);
  expect(status).toBe(78);
  for (const name of ['PORT', 'VEJVISER_LOG'])
    expect(stderr).toMatch(new RegExp(`^Indstillingen ${name} .*\nThe setting ${name} .*must be`, 'm'));
  expect(existsSync(nowhere)).toBe(false);
});
