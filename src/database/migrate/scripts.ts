// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step forward of the tables. */
export interface Script {
  /** `0001_register`. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Where our own scripts are; beside the program, in the source as in the build. */
export const ownScripts = fileURLToPath(new URL('../migrations', import.meta.url));

/** The scripts `NNNN_name.sql` of a folder, in order. */
export async function readScripts(folder: string): Promise<readonly Script[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.sql$/.test(file)).toSorted();
  return Promise.all(files.map((file) => readScript(folder, file)));
}

async function readScript(folder: string, file: string): Promise<Script> {
  // A checkout on Windows may have other line ends; it is the same script.
  const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  return { name: file.replace(/\.sql$/, ''), sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
