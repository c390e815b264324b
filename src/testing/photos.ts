// SPDX-License-Identifier: MPL-2.0
import { crc32, deflateSync } from 'node:zlib';
import type { Sharp } from 'sharp';

/** A picture of a sky over a field, to be written in any format. */
export async function aPhoto({ width = 1600, height = 1000 } = {}): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isField = y > height * (0.62 + 0.06 * Math.sin((x / width) * 5));
      const [light, at] = [(1 - y / height) * 90, (y * width + x) * 3];
      data.set(isField ? [70 + light, 120 + light / 2, 60] : [120 + light, 165 + light, 215], at);
    }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A photo as a telephone saves it: lying on its side, with where it was taken, and by what. */
export async function aPhonePhoto(): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Zq-telefon', Copyright: 'zqzq' },
    IFD3: { GPSLatitude: '57/1 2/1 55/1', GPSLatitudeRef: 'N', GPSLongitude: '9/1 55/1 7/1' },
  };
  return (await aPhoto()).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
}

/** A PNG of a few bytes that claims to have so many pixels. */
export function aBomb(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(64))), chunk('IEND')];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
