// SPDX-License-Identifier: MPL-2.0
import type { Metadata, Sharp } from 'sharp';
import type { Answer, Job } from './messages.ts';

type Raw = Awaited<ReturnType<typeof pixelsOf>>;

/** Decodes a picture and makes it anew, or says why not. Runs in a process of its own. */
export async function decode(job: Job): Promise<Answer> {
  const open = await decoder(job.limits.pixels);
  try {
    const said = await open(job.bytes).metadata();
    if (said.format !== job.kind) return { refused: 'picture-format' };
    return fits(said, job) ? { made: await makeAnew(open(job.bytes), job) } : sizeRefused(said);
  } catch (error) {
    return refusedFor(error);
  }
}

async function decoder(limitInputPixels: number): Promise<(bytes: Uint8Array) => Sharp> {
  const { default: sharp } = await import('sharp');
  // Of all that it can read, only what we take: a drawing or a document never reaches the code that reads those.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
  });
  sharp.concurrency(1);
  // Where something moves, its first picture stands for it.
  return (bytes) => sharp(bytes, { limitInputPixels, animated: false, failOn: 'warning' });
}

function fits({ width, height }: Metadata, { limits }: Job): boolean {
  const { narrowest, widest, pixels } = limits;
  const isWithin = (side: number) => side >= narrowest && side <= widest;
  return isWithin(width) && isWithin(height) && width * height <= pixels;
}

function sizeRefused({ width, height }: Pick<Metadata, 'width' | 'height'>): Answer {
  return { refused: 'picture-size', values: { width: String(width), height: String(height) } };
}

/** The decoder says in words alone why it gives up; of a claim beyond our limit nobody need know how far. */
function refusedFor(error: unknown): Answer {
  const reason = error instanceof Error ? error.message : '';
  if (/exceeds pixel limit/i.test(reason))
    return { refused: 'picture-size', values: { width: '–', height: '–' } };
  return { refused: /unsupported image format/i.test(reason) ? 'picture-format' : 'picture-damaged' };
}

async function makeAnew(picture: Sharp, { largest, widths }: Job) {
  const pixels = await pixelsOf(picture, largest);
  const { width, height } = pixels.info;
  const variants = [];
  for (const one of [...widths.filter((narrower) => narrower < width), width])
    variants.push({ width: one, bytes: await narrowed(pixels, one) });
  return { width, height, variants };
}

/** Turned the right way up, as large as it is kept; what can be seen through would be dark on a dark page. */
function pixelsOf(picture: Sharp, largest: Job['largest']) {
  return picture
    .autoOrient()
    .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function narrowed({ data, info: { width, height, channels } }: Raw, to: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(data, { raw: { width, height, channels } })
    .resize({ width: to })
    .webp({ quality: 82, effort: 4, smartSubsample: true })
    .toBuffer();
}
