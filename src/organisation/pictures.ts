// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { Entity } from './entities/entities.ts';
import { groupsOf } from './groups-of.ts';
import type { Snapshot } from './snapshot.ts';

type Picture = Entity<'picture'>;

/** The widths in which a picture is kept, in pixels, as far as it is that wide: it is never enlarged. */
export const pictureWidths = [320, 640, 1280] as const;

/** A picture as it was made anew, to be kept: the size of its widest, and the bytes in each width. */
export interface PictureFile {
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly variants: readonly { readonly width: number; readonly bytes: Uint8Array }[];
}

const byPosition = (a: Picture, b: Picture) => a.position - b.position || (a.id < b.id ? -1 : 1);
const picturesBy = groupsOf('picture', ({ unitId, personId }) => unitId ?? personId, byPosition);

/** The pictures of a unit or a person, in order. */
export function picturesOf(snapshot: Snapshot, ownerId: Id): readonly Picture[] {
  return picturesBy(snapshot, ownerId);
}

/** The widths that there are of a picture whose widest has `width`, the narrowest first. */
export function widthsUpTo(width: number): readonly number[] {
  return [...pictureWidths.filter((one) => one < width), width];
}
