// SPDX-License-Identifier: MPL-2.0
import { inflateSync } from 'node:zlib';

/** A PNG of 8 bits and four channels, as it is shown: red, green, blue and alpha of each pixel. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = '89504e470d0a1a0a';

/** Reads a PNG as its specification (ISO/IEC 15948) says; throws where it is none, or of another kind. */
export function readPng(bytes: Uint8Array): ReadPng {
  const file = Buffer.from(bytes);
  if (file.toString('hex', 0, 8) !== signature) throw new Error('This is no PNG.');
  const [width, height, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file.toString('hex', 24, 29)];
  if (kind !== '0806000000') throw new Error(`This is a PNG of another kind: ${kind}.`);
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(dataIn(file))), width * 4, height) };
}

function dataIn(file: Buffer): readonly Buffer[] {
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length));
  }
  return data;
}

/** Each row says in its first byte how its bytes were told from those to the left, above, and above to the left. */
function unfiltered(data: Buffer, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x < 4 ? 0 : (pixels[at - 4] ?? 0);
      const up = pixels[at - width] ?? 0;
      const corner = x < 4 ? 0 : (pixels[at - width - 4] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[at] = (data[y * (width + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  if (a === undefined || b === undefined || c === undefined) return 0;
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
