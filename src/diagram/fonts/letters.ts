// SPDX-License-Identifier: MPL-2.0

/**
 * The code points that a TrueType font has glyphs for, read from its table `cmap`: the subtables of format 4 (16 bits)
 * and 12 (32 bits), as the OpenType specification lays them out.
 */
export function lettersIn(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font, 'cmap');
  const letters = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
    const subtable = table + font.readUInt32BE(table + 8 + i * 8);
    for (const [first, last] of rangesOf(font, subtable)) {
      for (let letter = first; letter <= last; letter++) letters.add(letter);
    }
  }
  return letters;
}

function tableAt(font: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

type Range = readonly [first: number, last: number];

function rangesOf(font: Buffer, subtable: number): readonly Range[] {
  const format = font.readUInt16BE(subtable);
  if (format === 4) return segments(font, subtable);
  return format === 12 ? groups(font, subtable) : [];
}

/** The last segment says only that there are no more. */
function segments(font: Buffer, subtable: number): readonly Range[] {
  const bytes = font.readUInt16BE(subtable + 6);
  return Array.from({ length: bytes / 2 - 1 }, (_, i) => {
    const last = subtable + 14 + i * 2;
    return [font.readUInt16BE(last + bytes + 2), font.readUInt16BE(last)];
  });
}

function groups(font: Buffer, subtable: number): readonly Range[] {
  return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, i) => {
    const group = subtable + 16 + i * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}
