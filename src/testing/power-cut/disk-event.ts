// SPDX-License-Identifier: MPL-2.0

/** One thing that happened to a folder on disk; paths are seen from that folder. */
export type DiskEvent =
  | { readonly what: 'write'; readonly path: string; readonly position: number; readonly bytes: Uint8Array }
  | { readonly what: 'sync'; readonly path: string }
  | { readonly what: 'rename'; readonly from: string; readonly path: string }
  | { readonly what: 'resize'; readonly path: string; readonly size: number }
  | { readonly what: 'make file' | 'make folder' | 'remove'; readonly path: string };
