// SPDX-License-Identifier: MPL-2.0
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { sourcesIn } from '../src/testing/databases/sources.ts';
import { fillWithBigOrganisation, makeTree } from './big.ts';
import { loadDemo, migrate, openDatabase } from './product.ts';

/** A folder for one run, and the databases in it, each made when it is first asked for. */
export class Workplace {
  readonly folder: string;
  readonly #sources: ReturnType<typeof sourcesIn>;
  #demo: Promise<string> | undefined;
  #big: Promise<string> | undefined;
  #tree: Promise<string> | undefined;

  private constructor(folder: string) {
    this.folder = folder;
    this.#sources = sourcesIn(folder);
  }

  static async make(): Promise<Workplace> {
    const folder = await mkdtemp(join(tmpdir(), 'vejviser-bench-'));
    // The server may have to run as another user, who must get through to its own folder.
    await chmod(folder, 0o711);
    return new Workplace(folder);
  }

  /** A data folder of the embedded database with the demo in it. */
  demo(): Promise<string> {
    this.#demo ??= makeDemo(join(this.folder, 'demo'));
    return this.#demo;
  }

  /** The address of a database on a PostgreSQL server, with tables and nothing in them. */
  async onServer(name: string): Promise<string> {
    const { migrated } = await this.#sources.postgresql();
    const url = new URL(migrated);
    const client = new pg.Client({ connectionString: migrated.replace(url.pathname, '/postgres') });
    await client.connect();
    await client.query(`create database ${name} template migrated`);
    await client.end();
    return migrated.replace(url.pathname, `/${name}`);
  }

  /** The same with 5,000 units, 30,000 people and 20 years behind them. */
  big(): Promise<string> {
    this.#big ??= this.onServer('big').then(fillWithBigOrganisation);
    return this.#big;
  }

  /** A data folder of the embedded database with 10,000 units in it. */
  tree(): Promise<string> {
    this.#tree ??= makeTree(join(this.folder, 'tree'));
    return this.#tree;
  }

  async close(): Promise<void> {
    await this.#sources.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function makeDemo(dataFolder: string): Promise<string> {
  const database = await openDatabase({ url: null, dataFolder });
  await migrate(database);
  await loadDemo(database, new Date());
  await database.close();
  return dataFolder;
}
