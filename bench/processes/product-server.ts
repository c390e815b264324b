// SPDX-License-Identifier: MPL-2.0
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { flags, env }: { flags: string[]; env: Record<string, string> } = JSON.parse(
  readFileSync(`${root}bin/lib/node-start.json`, 'utf8'),
);

/** What the product is to be started with. */
export interface Start {
  readonly command: 'demo' | 'serve';
  readonly dataFolder: string;
  readonly databaseUrl?: string;
}

/** The product, running in the process that `npm start` makes for it. */
export interface ProductServer {
  readonly pid: number;
  readonly url: string;
  /** Asks it to stop, as a system does, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts the product on a free port of this machine alone; resolves when it says that it is ready. */
export async function startProduct({ command, dataFolder, databaseUrl }: Start): Promise<ProductServer> {
  const child = spawn(process.execPath, [...flags, 'dist/app/main.js', command], {
    cwd: root,
    env: {
      ...env,
      ...{ PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', VEJVISER_DATA: dataFolder },
      ...{ DATABASE_URL: databaseUrl ?? '', VEJVISER_LOG: 'error' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { pid: child.pid ?? 0, url: await addressSaidBy(child), stop: () => stop(child) };
}

async function addressSaidBy(child: ChildProcess): Promise<string> {
  if (!child.stdout || !child.stderr) throw new Error('The product cannot be heard.');
  const said: Buffer[] = [];
  child.stderr.on('data', (piece) => said.push(piece));
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error(`The product did not start.\n${Buffer.concat(said)}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
