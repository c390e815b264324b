// SPDX-License-Identifier: MPL-2.0
import { type Database, DatabaseRefusal, migrate, openDatabase } from '../database/index.ts';
import type { Config } from './config.ts';
import { exitCodes } from './exit-codes.ts';
import { settingsOfThisRun } from './settings.ts';

const steps = {
  creating: 'Opretter databasen (kun første gang) … / Creating the database (only the first time) …',
  opening: 'Åbner databasen … / Opening the database …',
} as const;

/** Runs a command's work with the database that the settings name, brought up to date; gives the exit code. */
export async function withDatabase(
  work: (database: Database, config: Config) => Promise<number>,
): Promise<number> {
  const config = settingsOfThisRun();
  if (!config) return exitCodes.wrongSettings;
  try {
    const database = await openDatabase({
      url: config.databaseUrl,
      dataFolder: config.dataFolder,
      onProgress: (step) => console.error(steps[step]),
    });
    try {
      await migrate(database);
      return await work(database, config);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof DatabaseRefusal)) throw error;
    console.error(error.da);
    console.error(error.en);
    return exitCodes.failed;
  }
}
