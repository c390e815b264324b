// SPDX-License-Identifier: MPL-2.0
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import type { NodeFS } from '@electric-sql/pglite/nodefs';

/** PGlite's own choice but for `-F`, which says "never sync"; little memory; and the sync that we have mended. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
];

/**
 * Small files of the write-ahead log: 1 MB each instead of 16. A database with little in it then takes 28 MB
 * instead of 39 and is made faster. They count when the folder is made and stay as they are afterwards.
 */
const initDbStartParams = ['--wal-segsize=1'];

interface EngineOptions {
  /** Hears the log, line by line. */
  readonly said?: (line: string) => void;
  /** PostgreSQL, where it has been compiled before. */
  readonly program?: WebAssembly.Module | undefined;
}

/** Starts PostgreSQL on a file system; makes the database first if there is none. */
export function startEngine(fs: NodeFS, { said, program }: EngineOptions = {}): Promise<PGlite> {
  const onStderr = (line: string) => {
    said?.(line);
    return false;
  };
  return PGlite.create({
    ...{ fs, extensions: { btree_gist }, startParams, initDbStartParams, onStderr },
    ...(program && { pgliteWasmModule: program }),
  });
}
