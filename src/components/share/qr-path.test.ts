// SPDX-License-Identifier: MPL-2.0
import qrcode from 'qrcode-generator';
import { expect, test } from 'vitest';
import { qrDrawing } from './qr-path.ts';

const url = 'https://vejviser.solvig.example/borgmesterens-forvaltning?dato=2021-06-01';

/** The dark modules that strokes cover, as `x,y`. */
function darkModules(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, moves = ''] of path.matchAll(/M(\d+) (\d+)\.5([^M]*)/g)) {
    let at = Number(x);
    for (const [, move, length] of moves.matchAll(/([mh])(\d+)/g)) {
      if (move === 'h') for (let step = 0; step < Number(length); step += 1) dark.add(`${at + step},${y}`);
      at += Number(length);
    }
  }
  return dark;
}

test('the strokes cover exactly the dark modules, inside a quiet zone of four', () => {
  const code = qrcode(0, 'L');
  code.addData(url);
  code.make();
  const count = code.getModuleCount();
  const expected = new Set<string>();
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) expected.add(`${column + 4},${row + 4}`);
    }
  }
  const { size, path } = qrDrawing(url);
  expect(size).toBe(count + 8);
  expect(darkModules(path)).toEqual(expected);
});
