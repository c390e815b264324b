// SPDX-License-Identifier: MPL-2.0

/** The formats that are taken, as the decoder calls them. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heif';

/** What bytes are by how they begin, whatever their name says; undefined where they are none that we take. */
export function kindOf(bytes: Uint8Array): PictureKind | undefined {
  const begins = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64));
  if (begins.subarray(0, 3).equals(jpeg)) return 'jpeg';
  if (begins.subarray(0, 8).equals(png)) return 'png';
  const word = (from: number) => begins.toString('latin1', from, from + 4);
  if (word(0) === 'RIFF' && word(8) === 'WEBP') return 'webp';
  return word(4) === 'ftyp' && brandsIn(begins).some((brand) => avif.has(brand)) ? 'heif' : undefined;
}

const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const avif = new Set(['avif', 'avis']);

/** The brands of the box that an AVIF begins with: the main one, then those it is compatible with. */
function brandsIn(begins: Buffer): readonly string[] {
  const end = Math.min(begins.readUInt32BE(0), begins.length);
  const places = Array.from({ length: Math.max(0, Math.floor((end - 8) / 4)) }, (_, i) => 8 + 4 * i);
  return places.filter((at) => at !== 12).map((at) => begins.toString('latin1', at, at + 4));
}
