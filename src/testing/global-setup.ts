// SPDX-License-Identifier: MPL-2.0
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { sourcesIn } from './databases/sources.ts';
import { openDoor } from './databases/sources-door.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests ask for databases. */
    databaseDoor: string;
  }
}

/** Runs once before all tests of a run; what it resolves to runs once after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'vejviser-tests-'));
  // The server may have to run as another user, who must get through to its own folder.
  await chmod(folder, 0o711);
  const sources = sourcesIn(folder);
  const door = join(folder, 'door');
  const close = await openDoor(sources, door);
  project.provide('databaseDoor', door);
  return async () => {
    close();
    await sources.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
