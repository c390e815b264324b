// SPDX-License-Identifier: MPL-2.0
import type { DiskEvent } from './disk-event.ts';

interface Node {
  readonly mode: number;
}
interface File {
  readonly node: Node;
}
interface Change {
  readonly size?: number;
}

/** The embedded engine's way to a folder: all of it that changes something there. */
export interface RecordableDisk {
  readonly realPath: (node: Node) => string;
  readonly stream_ops: {
    write: (file: File, bytes: Uint8Array, offset: number, length: number, position: number) => number;
    fsync: (file: File) => number;
    setattr: (file: File, change: Change) => void;
  };
  readonly node_ops: {
    mknod: (parent: Node, name: string, mode: number, device: number) => Node;
    rename: (node: Node, parent: Node, name: string) => void;
    unlink: (parent: Node, name: string) => void;
    rmdir: (parent: Node, name: string) => void;
    setattr: (node: Node, change: Change) => void;
  };
}

/** Adds to `events`, in order, all that happens to the folder from now on. */
export function recordEvents(disk: RecordableDisk, folder: string, events: DiskEvent[]): void {
  const { stream_ops: files, node_ops: names } = disk;
  const inside = (path: string) => path.slice(folder.length + 1);
  const pathOf = (node: Node) => inside(disk.realPath(node));
  const pathIn = (parent: Node, name: string) => inside(`${disk.realPath(parent)}/${name}`);
  const resized = (node: Node, { size }: Change): DiskEvent[] =>
    size === undefined ? [] : [{ what: 'resize', path: pathOf(node), size }];
  const removed = (parent: Node, name: string): DiskEvent[] => [
    { what: 'remove', path: pathIn(parent, name) },
  ];
  /** The act as before; what it was, seen just before it, is recorded when it has succeeded. */
  function recorded<A extends unknown[], R>(act: (...call: A) => R, seen: (...call: A) => DiskEvent[]) {
    return (...call: A): R => {
      const happening = seen(...call);
      const result = act(...call);
      events.push(...happening);
      return result;
    };
  }
  files.write = recorded(files.write, ({ node }, bytes, offset, length, position) => [
    { what: 'write', path: pathOf(node), position, bytes: bytes.slice(offset, offset + length) },
  ]);
  files.fsync = recorded(files.fsync, ({ node }) => [{ what: 'sync', path: pathOf(node) }]);
  files.setattr = recorded(files.setattr, ({ node }, change) => resized(node, change));
  names.setattr = recorded(names.setattr, resized);
  names.mknod = recorded(names.mknod, (parent, name, mode) => [
    { what: isFolder(mode) ? 'make folder' : 'make file', path: pathIn(parent, name) },
  ]);
  names.rename = recorded(names.rename, (node, parent, name) => [
    { what: 'rename', from: pathOf(node), path: pathIn(parent, name) },
  ]);
  names.unlink = recorded(names.unlink, removed);
  names.rmdir = recorded(names.rmdir, removed);
}

function isFolder(mode: number): boolean {
  return (mode & 0o170000) === 0o040000;
}
