// SPDX-License-Identifier: MPL-2.0
// A program of its own, that makes a database in the folder it is given: the memory this takes (600 MB and more)
// is given back to the system when it ends, which a thread's would not be.
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { startEngine } from './engine.ts';
import { syncTree } from './sync-tree.ts';

const [, , folder = ''] = process.argv;

// Whoever started us is gone: nobody wants the result.
process.once('disconnect', () => process.exit(1));

// Made without a single sync, since nobody relies on it yet; then synced whole, which is quicker.
const engine = await startEngine(new NodeFS(folder));
await dropTemplates(engine);
await engine.close();
await syncTree(folder);
process.exit(0);

/** Nobody makes a second database here: without the two templates the folder is half as large, and sooner synced. */
async function dropTemplates(engine: PGlite): Promise<void> {
  await engine.exec('update pg_database set datistemplate = false');
  for (const template of ['template0', 'template1']) await engine.exec(`drop database ${template}`);
}
