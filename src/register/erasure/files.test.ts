// SPDX-License-Identifier: MPL-2.0
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { migrate, openDatabase } from '../../database/index.ts';
import { erasedPerson, telling, withPersonEverywhere } from '../../testing/canaries/erased.ts';
import { temporaryDataFolder } from '../../testing/databases.ts';
import { aRegister } from '../../testing/registers.ts';

/** The files of a folder that tell who somebody was, by the folder they lie in. */
async function tellingFolders(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Set<string>();
  for (const file of files.filter((one) => one.isFile())) {
    const text = await readFile(join(file.parentPath, file.name), 'latin1');
    if (telling.test(text.toLowerCase()))
      found.add(relative(folder, file.parentPath).split('/').at(-1) ?? '');
  }
  return [...found];
}

test('the files of the embedded engine do not have it any more either, but for the log that it writes ahead', async () => {
  const dataFolder = await temporaryDataFolder();
  const database = await openDatabase({ url: null, dataFolder });
  try {
    await migrate(database);
    const register = await aRegister(database);
    await withPersonEverywhere(register, database);
    await sql`checkpoint`.execute(database.query);
    expect(await tellingFolders(dataFolder)).toContainEqual(expect.stringMatching(/^\d+$/));
    const permit = permitCommandLine(register.organisationId, 'tester');
    await register.erase(permit, erasedPerson, { reason: 'request' }, new Date('2026-11-25T09:00:00Z'));
    expect(await tellingFolders(dataFolder)).toEqual(['pg_wal']);
  } finally {
    await database.close();
    await rm(dataFolder, { recursive: true });
  }
});
