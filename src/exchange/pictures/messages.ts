// SPDX-License-Identifier: MPL-2.0
import type { PictureFile } from '../../organisation/index.ts';
import type { PictureKind } from './kind-of.ts';

/** What the process that decodes is asked: bytes that begin as one kind, and what is wanted of them. */
export interface Job {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
  /** Nothing smaller, wider or of more pixels is unpacked. */
  readonly limits: { readonly narrowest: number; readonly widest: number; readonly pixels: number };
  /** The largest that is made, and the widths of it, the narrowest first. */
  readonly largest: { readonly width: number; readonly height: number };
  readonly widths: readonly number[];
}

/** What it answers: the picture in each width; why it is none to use; or that it could not work at all. */
export type Answer =
  | { readonly made: Omit<PictureFile, 'digest'> }
  | {
      readonly refused: 'picture-format' | 'picture-size' | 'picture-damaged';
      readonly values?: Readonly<Record<string, string>>;
    }
  | { readonly failed: string };
