// SPDX-License-Identifier: MPL-2.0
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The files of the checkout that we write, under these folders, by path from the root. */
export function filesIn(...folders: readonly string[]): string[] {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  return present.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
