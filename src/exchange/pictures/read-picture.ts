// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import {
  type Outcome,
  type PictureFile,
  pictureWidths,
  refuse,
  refused,
  success,
} from '../../organisation/index.ts';
import { decodeInAProcess } from './in-a-process.ts';
import { kindOf } from './kind-of.ts';
import type { Job } from './messages.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** The largest file that is taken, in bytes. */
export const largestPicture = 10 * 1024 * 1024;

/** What is unpacked at most, since a small file can claim any number of pixels, and what is kept of it. */
const wanted: Omit<Job, 'kind' | 'bytes'> = {
  limits: { narrowest: 200, widest: 12_000, pixels: 50_000_000 },
  largest: { width: Math.max(...pictureWidths), height: 1_920 },
  widths: pictureWidths,
};

const queue = new OneAtATime(4);

/**
 * A picture made anew from what somebody has uploaded, in each width that is kept, as WebP: nothing of the file itself is
 * left, no place where it was taken, no name of a camera, nothing that hides behind it. Refuses what is none, by its
 * content alone. Several are read one after the other.
 */
export async function readPicture(bytes: Uint8Array): Promise<Outcome<PictureFile>> {
  if (bytes.byteLength > largestPicture) return refused(refuse('picture-too-large'));
  const kind = kindOf(bytes);
  if (!kind) return refused(refuse('picture-format'));
  const turn = queue.run(() => decodeInAProcess({ ...wanted, kind, bytes }));
  if (!turn) return refused(refuse('picture-busy'));
  const answer = (await turn) ?? { refused: 'picture-damaged' };
  return 'made' in answer ? success(named(answer.made)) : refused(refuse(answer.refused, answer.values));
}

function named(made: Omit<PictureFile, 'digest'>): PictureFile {
  const digest = createHash('sha256');
  for (const { bytes } of made.variants) digest.update(bytes);
  return { ...made, digest: digest.digest('hex') };
}
