// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome, PictureFile } from '../../organisation/index.ts';
import { aBomb, aPhonePhoto, aPhoto } from '../../testing/photos.ts';
import { largestPicture, readPicture } from '../index.ts';
import { decodeInAProcess } from './in-a-process.ts';

let [jpeg, moving, gif]: Buffer[] = [];
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script></svg>';
const page = '<!doctype html><script>alert(1)</script>';

beforeAll(async () => {
  jpeg = await aPhonePhoto();
  const frames = await Promise.all(
    [1, 2].map(async () => (await aPhoto({ width: 400, height: 300 })).png().toBuffer()),
  );
  moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
});

const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));
async function read(bytes: Uint8Array): Promise<PictureFile> {
  const outcome = await readPicture(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
const bytesOf = ({ variants }: PictureFile) => Buffer.concat(variants.map(({ bytes }) => bytes));

describe('a picture that is uploaded', () => {
  test('is made anew in three widths, the right way up, with nothing of where and by what it was taken', async () => {
    expect(jpeg?.includes('Zq-telefon') && (await sharp(jpeg).metadata()).exif).toBeTruthy();
    const file = await read(jpeg ?? Buffer.alloc(0));
    expect(file).toMatchObject({ width: 1000, height: 1600 });
    expect(file.variants.map(({ width }) => width)).toEqual([320, 640, 1000]);
    for (const { width, bytes } of file.variants) {
      const { exif, icc, xmp, iptc, ...said } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc }).toEqual({});
      expect(said).toMatchObject({ format: 'webp', width, height: Math.round(width * 1.6), space: 'srgb' });
    }
    expect(/Zq-telefon|zqzq/i.test(bytesOf(file).toString('latin1'))).toBe(false);
    expect(file.digest).toBe(createHash('sha256').update(bytesOf(file)).digest('hex'));
    expect(await read(jpeg ?? Buffer.alloc(0))).toEqual(file);
  });

  test.each(['png', 'webp', 'avif'] as const)('may be a %s, and is never enlarged', async (format) => {
    const photo = await aPhoto({ width: 500, height: 400 });
    const file = await read(await photo.toFormat(format).toBuffer());
    expect(file.variants.map(({ width }) => width)).toEqual([320, 500]);
  });

  test('that moves stands still, one that can be seen through lies on white, a tall one is made to fit', async () => {
    expect(await read(moving ?? Buffer.alloc(0))).toMatchObject({ width: 400, height: 300 });
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const empty = await sharp({ create: { width: 300, height: 300, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const [first] = (await read(empty)).variants;
    const { channels } = await sharp(first?.bytes).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
    const tall = await (await aPhoto({ width: 600, height: 6000 })).png().toBuffer();
    expect(await read(tall)).toMatchObject({ width: 192, height: 1920 });
  });

  test('that goes on as a page after its end leaves the page behind', async () => {
    const png = await (await aPhoto({ width: 300, height: 300 })).png().toBuffer();
    const file = await read(Buffer.concat([png, Buffer.from(page)]));
    expect(bytesOf(file).includes('script')).toBe(false);
    expect(file).toEqual(await read(png));
  });

  test.each<[what: string, code: string, bytes: () => Uint8Array]>([
    ['is a page', 'picture-format', () => Buffer.from(page)],
    ['is a drawing with a script', 'picture-format', () => Buffer.from(drawing)],
    ['is a GIF', 'picture-format', () => gif ?? Buffer.alloc(0)],
    ['is empty', 'picture-format', () => Buffer.alloc(0)],
    [
      'begins as a JPEG and is a page',
      'picture-damaged',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(page)]),
    ],
    [
      'begins as an AVIF and is nothing',
      'picture-',
      () => Buffer.concat([Buffer.from('\0\0\0\x14ftypavif\0\0\0\0avif', 'latin1'), Buffer.alloc(500)]),
    ],
    ['was cut off', 'picture-damaged', () => (jpeg ?? Buffer.alloc(0)).subarray(0, 9_000)],
    ['claims ten thousand million pixels', 'picture-size', () => aBomb(100_000, 100_000)],
    ['claims a line of pixels', 'picture-size', () => aBomb(40_000, 300)],
    ['is a dot', 'picture-size', () => aBomb(1, 1)],
    [
      'is larger than ten megabytes',
      'picture-too-large',
      () => Buffer.concat([jpeg ?? Buffer.alloc(0), Buffer.alloc(largestPicture)]),
    ],
  ])('is refused if it %s: %s', async (_, code, bytes) => {
    expect(codes(await readPicture(bytes()))).toEqual([expect.stringContaining(code)]);
  });

  test('is given up where it takes too long, or takes its process along', async () => {
    const limits = { narrowest: 1, widest: 9_000, pixels: 10_000_000 };
    const job = { kind: 'jpeg', limits, largest: { width: 900, height: 900 }, widths: [320] } as const;
    expect(await decodeInAProcess({ ...job, bytes: jpeg ?? Buffer.alloc(0) }, 1)).toBeUndefined();
    const answer = await decodeInAProcess({ ...job, bytes: jpeg ?? Buffer.alloc(0) });
    expect(answer).toMatchObject({ made: { width: 563, height: 900 } });
  });

  test('waits for its turn, and is told where too many wait', async () => {
    const small = await (await aPhoto({ width: 300, height: 300 })).png().toBuffer();
    const all = await Promise.all(Array.from({ length: 9 }, () => readPicture(small)));
    expect(all.map((outcome) => codes(outcome)[0] ?? 'read')).toEqual([
      ...Array.from({ length: 5 }, () => 'read'),
      ...Array.from({ length: 4 }, () => 'picture-busy'),
    ]);
  });
});
