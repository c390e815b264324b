// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { copyPrograms } from './postgresql-programs.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

/** A PostgreSQL server for one run of the tests. */
export interface PostgresqlServer {
  /** The address of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** Quick rather than safe: what is in it is thrown away. Reached by a socket in its folder, never by a port. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** Makes and starts a server in an empty folder. */
export async function startPostgresql(folder: string): Promise<PostgresqlServer> {
  const user = unprivilegedUser();
  const [programs, data, sockets] = ['programs', 'data', 'sockets'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await copyPrograms(programs);
  for (const own of [data, sockets]) {
    await mkdir(own, { mode: 0o700 });
    if (user) await chown(own, user.uid, user.gid);
  }
  const options = { ...user, cwd: data, env: { LC_ALL: 'C', TZ: 'UTC' } };
  const make = [
    '-D',
    data,
    '-U',
    'tester',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ];
  await promisify(execFile)(join(programs, 'bin/initdb'), make, options);
  const run = [...['-D', data, '-k', sockets, '-h', ''], ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'bin/postgres'), run, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await ready(server);
  return {
    url: (database) => `postgres://tester@localhost/${database}?host=${encodeURIComponent(sockets)}`,
    stop: () => stop(server),
  };
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error('The server has no log.');
  const log: string[] = [];
  // Read on to the end: a full pipe would stop the server.
  const lines = createInterface({ input: server.stderr });
  const answering = new Promise<boolean>((resolve) => {
    lines.on('line', (line) => {
      log.push(line);
      if (line.includes('ready to accept connections')) resolve(true);
    });
    lines.on('close', () => resolve(false));
  });
  if (!(await answering)) throw new Error(`PostgreSQL does not start.\n${log.join('\n')}`);
}

/** Stops it in the quick and clean way: open connections are cut. */
async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}
