// SPDX-License-Identifier: MPL-2.0
import { rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../database/index.ts';
import { askFor } from '../databases/sources-door.ts';
import { databases, temporaryDataFolder } from '../databases.ts';
import { addressOf } from '../second-handle.ts';

/** A database that programs work on and die at. */
export interface Ground {
  /** What a program with a name is told, to find it. */
  readonly placeFor: (name: string) => string;
  /** How many programs may be at it at the same time. */
  readonly programs: number;
  /** Opens it where that is needed, and lets it go again; no program may be at an embedded one meanwhile. */
  readonly look: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /** Ends the connections of the program with a name, where there are any, and waits until what they were at has ended. */
  readonly cut: (name: string) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** A folder, opened by one process after the other. */
export async function embeddedGround(): Promise<Ground> {
  const { migrated } = await askFor('pglite', inject('databaseDoor'));
  const dataFolder = await temporaryDataFolder(migrated);
  return {
    ...{ placeFor: () => dataFolder, programs: 1, cut: async () => {} },
    end: () => rm(dataFolder, { recursive: true }),
    look: async (work) => {
      const database = await openDatabase({ url: null, dataFolder });
      return work(database).finally(() => database.close());
    },
  };
}

/** A database on the server, where programs are told from each other, and from us, by their names. */
export async function serverGround(): Promise<Ground> {
  const [, server] = databases;
  if (!server) throw new Error('There is a server among the test engines.');
  const database = await server.open();
  const address = await addressOf(database);
  const placeFor = (name: string) => {
    address.searchParams.set('application_name', name);
    return address.href;
  };
  return {
    ...{ placeFor, programs: 2, end: database.close },
    look: (work) => work(database),
    cut: (name) =>
      sql`select pg_terminate_backend(pid, 10000) from pg_stat_activity
        where datname = current_database() and application_name = ${name}`.execute(database.query),
  };
}
