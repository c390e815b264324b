// SPDX-License-Identifier: MPL-2.0
import type { Sharp, SharpOptions } from 'sharp';

/** More pixels than this are not unpacked: a small file can claim any number of them. */
export const mostPixels = 50_000_000;

/** Seconds after which reading a picture is given up. */
const patience = 15;

const options: SharpOptions = {
  limitInputPixels: mostPixels,
  // Where something moves, its first picture stands for it.
  animated: false,
  failOn: 'warning',
};

let loading: Promise<(bytes: Uint8Array) => Sharp> | undefined;

/** What opens pictures. It is loaded with the first one, since most days there is none and it takes 30 MB. */
export function decoder(): Promise<(bytes: Uint8Array) => Sharp> {
  loading ??= load();
  return loading;
}

async function load(): Promise<(bytes: Uint8Array) => Sharp> {
  const { default: sharp } = await import('sharp');
  // Of all that it can read, only what we take: a drawing or a document never reaches the code that reads those.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
  });
  // One picture at a time on one thread leaves the others to everyone else; nothing is kept of it afterwards.
  sharp.concurrency(1);
  sharp.cache(false);
  return (bytes) => sharp(bytes, options).timeout({ seconds: patience });
}
