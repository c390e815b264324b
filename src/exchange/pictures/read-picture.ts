// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import type { Metadata, Sharp } from 'sharp';
import {
  type Outcome,
  type PictureFile,
  pictureWidths,
  refuse,
  refused,
  success,
  widthsUpTo,
} from '../../organisation/index.ts';
import { decoder, mostPixels } from './decoder.ts';
import { kindOf, type PictureKind } from './kind-of.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** The largest file that is taken, in bytes. */
export const largestPicture = 10 * 1024 * 1024;

const [narrowest, widest] = [200, 12_000];
/** The largest that is kept; a tall picture is made as narrow as its height asks for. */
const largestKept = { width: Math.max(...pictureWidths), height: 1_920 };
const queue = new OneAtATime(4);

/**
 * A picture made anew from what somebody has uploaded, in each width that is kept, as WebP: nothing of the file itself is
 * left, no place where it was taken, no name of a camera, nothing that hides behind it. Refuses what is none, by its
 * content alone. Several are read one after the other, off the thread that answers.
 */
export async function readPicture(bytes: Uint8Array): Promise<Outcome<PictureFile>> {
  if (bytes.byteLength > largestPicture) return refused(refuse('picture-too-large'));
  const kind = kindOf(bytes);
  if (!kind) return refused(refuse('picture-format'));
  const turn = queue.run(() => readAs(kind, bytes));
  return turn ? await turn : refused(refuse('picture-busy'));
}

async function readAs(kind: PictureKind, bytes: Uint8Array): Promise<Outcome<PictureFile>> {
  const open = await decoder();
  try {
    const said = await open(bytes).metadata();
    if (said.format !== kind) return refused(refuse('picture-format'));
    return fits(said) ? success(await makeAnew(open(bytes))) : refused(tooLargeOrSmall(said));
  } catch (error) {
    return refused(refusalFor(error));
  }
}

function fits({ width, height }: Metadata): boolean {
  const isWithin = (side: number) => side >= narrowest && side <= widest;
  return isWithin(width) && isWithin(height) && width * height <= mostPixels;
}

const tooLargeOrSmall = ({ width, height }: Pick<Metadata, 'width' | 'height'>) =>
  refuse('picture-size', { width: String(width), height: String(height) });

/** The decoder says in words alone why it gives up; of a claim beyond our limit nobody need know how far. */
function refusalFor(error: unknown) {
  const reason = error instanceof Error ? error.message : '';
  if (/exceeds pixel limit/i.test(reason)) return refuse('picture-size', { width: '–', height: '–' });
  return refuse(/unsupported image format/i.test(reason) ? 'picture-format' : 'picture-damaged');
}

/** Read once and turned the right way up; then made as wide as is wanted, from the widest down. */
async function makeAnew(picture: Sharp): Promise<PictureFile> {
  const { data, info } = await picture
    .autoOrient()
    .resize({ ...largestKept, fit: 'inside', withoutEnlargement: true })
    // What can be seen through would be dark on a dark page.
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const variants = [];
  for (const one of widthsUpTo(width)) variants.push({ width: one, bytes: await narrowed(data, info, one) });
  const digest = createHash('sha256');
  for (const { bytes } of variants) digest.update(bytes);
  return { digest: digest.digest('hex'), width, height, variants };
}

interface Raw {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

async function narrowed(data: Buffer, { width, height, channels }: Raw, to: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(data, { raw: { width, height, channels } })
    .resize({ width: to })
    .webp({ quality: 82, effort: 4, smartSubsample: true })
    .toBuffer();
}
