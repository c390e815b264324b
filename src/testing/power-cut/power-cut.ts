// SPDX-License-Identifier: MPL-2.0
import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DiskEvent } from './disk-event.ts';

/** Files keep their identity when they are renamed; this follows names to files. */
class Names {
  readonly #files = new Map<string, string>();

  of(path: string): string {
    return this.#files.get(path) ?? `${path}, from before`;
  }

  follow(event: DiskEvent, index: number): void {
    if (event.what === 'make file') this.#files.set(event.path, `${event.path}, from event ${index}`);
    if (event.what === 'rename') this.#files.set(event.path, this.of(event.from));
    if (event.what === 'rename') this.#files.set(event.from, 'nothing');
    if (event.what === 'remove') this.#files.set(event.path, 'nothing');
  }
}

/** A disk writes blocks of this size wholly or not at all. */
const block = 4096;

/**
 * Turns `folder`, a copy of the folder as it was before the first event, into what a power cut after the last
 * event leaves of it. The model is ext4 with its usual ordered journal:
 * - what was written to a file before the file's last sync is there;
 * - of what was written afterwards, any blocks may be there and any may be missing (`chance` says which);
 * - names and sizes go through the journal, in order; a sync of whatever file writes the journal, and it may have
 *   been written at any time since.
 */
export function cutPower(folder: string, events: readonly DiskEvent[], chance: () => number): void {
  const { files, lastSync, journal } = synced(events);
  const journalled = journal + Math.floor(chance() * (events.length - journal));
  const names = new Names();
  for (const [index, event] of events.entries()) {
    const file = files[index] ?? '';
    if (event.what === 'write') {
      const certain = index < (lastSync.get(file) ?? -1);
      const there = names.of(event.path) === file;
      if (there) writeBlocks(join(folder, event.path), event, () => certain || chance() < 0.5);
    } else if (index <= journalled) {
      names.follow(event, index);
      changeNames(folder, event);
    }
  }
}

/** For every event its file; for every file its last sync; and the last sync of all. */
function synced(events: readonly DiskEvent[]) {
  const names = new Names();
  const lastSync = new Map<string, number>();
  const files = events.map((event, index) => {
    const file = names.of(event.path);
    if (event.what === 'sync') lastSync.set(file, index);
    names.follow(event, index);
    return file;
  });
  return { files, lastSync, journal: Math.max(0, ...lastSync.values()) };
}

function writeBlocks(
  path: string,
  { position, bytes }: DiskEvent & { what: 'write' },
  kept: () => boolean,
): void {
  const file = openSync(path, 'r+');
  for (let from = 0; from < bytes.length; ) {
    const length = Math.min(bytes.length - from, block - ((position + from) % block));
    if (kept()) writeSync(file, bytes, from, length, position + from);
    from += length;
  }
  closeSync(file);
}

function changeNames(folder: string, event: DiskEvent): void {
  const path = join(folder, event.path);
  if (event.what === 'make file') writeFileSync(path, '', { flag: 'wx' });
  if (event.what === 'make folder') mkdirSync(path);
  if (event.what === 'rename') renameSync(join(folder, event.from), path);
  if (event.what === 'remove') rmSync(path, { recursive: true });
  if (event.what === 'resize') truncateSync(path, event.size);
}
