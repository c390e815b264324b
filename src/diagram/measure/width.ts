// SPDX-License-Identifier: MPL-2.0
import { letters, regular, semibold } from './plex.ts';

export type Weight = 'regular' | 'semibold';

/** Letters from here on are looked up by their kind. */
const tableEnd = 0x2200;
const tables = { regular: tableOf(regular), semibold: tableOf(semibold) };

function tableOf(digits: string): Int16Array {
  const table = new Int16Array(tableEnd).fill(-1);
  [...letters].forEach((letter, i) => {
    table[letter.codePointAt(0) ?? 0] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 36);
  });
  return table;
}

/** How wide a text is in IBM Plex Sans, in the unit of `size`; as exact as its letters' own widths are. */
export function widthOf(text: string, weight: Weight, size: number): number {
  const table = tables[weight];
  let thousandths = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const known = point < tableEnd ? (table[point] ?? -1) : -1;
    thousandths += known >= 0 ? known : widthElsewhere(letter, point);
  }
  return (thousandths * size) / 1000;
}

/** Letters that the font lacks come from another one: marks stand over their letter, the Far East and pictures are square. */
function widthElsewhere(letter: string, point: number): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(letter)) return 0;
  if (point >= 0x1f000) return 1300;
  return point >= 0x2e80 ? 1000 : 640;
}
