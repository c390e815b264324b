// SPDX-License-Identifier: MPL-2.0

function from(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

/** Danish, English and the other languages of western Europe, with the signs of running text. */
export const inDanishAndEnglish = `${from(0x20, 0x7e)}\u00a0§©«»°·½${from(0xc0, 0xff)}–—‘’‚“”„•…€→−`;

/** The further letters of European names: Central Europe, the Baltic, Romania, Turkey, Wales, Danish with accents. */
export const inAnyName = `${from(0x100, 0x17f)}ǺǻǼǽǾǿȘșȚțẀẁẂẃẄẅẞỲỳ`;

/** The letters as CSS says them: `U+20-7E,U+A0`. */
export function unicodeRange(letters) {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0)).sort((a, b) => a - b);
  const ranges = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last?.end === point - 1) last.end = point;
    else ranges.push({ start: point, end: point });
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return ranges.map(({ start, end }) => `U+${hex(start)}${end > start ? `-${hex(end)}` : ''}`).join(',');
}
