// SPDX-License-Identifier: MPL-2.0
import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An open file or folder of the engine; `nfd` is its descriptor in this process. */
export interface OpenFile {
  readonly nfd: number;
  readonly path: string;
}

/** What the engine calls to work on open files. */
export interface FileOperations {
  fsync?: (file: OpenFile) => number;
  write: (file: OpenFile, bytes: Uint8Array, offset: number, length: number, position: number) => number;
}

/** The engine's way to a folder on this machine. */
export interface Disk {
  readonly stream_ops: FileOperations;
}

type EngineOptions = Parameters<NodeFS['init']>[1];
type Module = Parameters<Exclude<NonNullable<EngineOptions['preRun']>, () => void>[number]>[0];

/**
 * PGlite's folder on disk, with what it lacks there: a sync that reaches the disk. Without it PGlite answers
 * "done" to every fsync of PostgreSQL and does nothing. PostgreSQL must run with `wal_sync_method=fsync`, since
 * the default, fdatasync, is another call that never comes here. Folders are synced as files are: PostgreSQL
 * does so after a rename.
 */
export class DurableFileSystem extends NodeFS {
  /** Bytes written since somebody last set this to 0. */
  written = 0;
  readonly #stopped: (reason: string) => void;

  /** `stopped` hears that the engine has given up; nothing it says afterwards may be believed. */
  constructor(folder: string, stopped: (reason: string) => void) {
    super(folder);
    this.#stopped = stopped;
  }

  override async init(engine: PGlite, options: EngineOptions): Promise<{ emscriptenOpts: EngineOptions }> {
    const { emscriptenOpts } = await super.init(engine, options);
    const preRun = [
      ...[emscriptenOpts.preRun ?? []].flat(),
      (module: Module) => this.improve(diskOf(module)),
    ];
    // After a PANIC, as when the disk refuses a sync, PGlite would go on with what is left of the engine.
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun, onAbort: () => this.#stopped('the engine gave up') },
    };
  }

  /** Replaces what is done to open files; once, when the engine starts. */
  protected improve({ stream_ops: operations }: Disk): void {
    const { write } = operations;
    operations.write = (...call) => {
      this.written += call[3];
      return write(...call);
    };
    operations.fsync = (file) => this.sync(file);
  }

  /** Returns 0 once all that was written to the file is on the disk. */
  protected sync(file: OpenFile): number {
    fsyncSync(file.nfd);
    return 0;
  }
}

function diskOf(module: Module): Disk {
  const { filesystems } = module.FS as unknown as { filesystems: { NODEFS: Disk } };
  return filesystems.NODEFS;
}
