// SPDX-License-Identifier: MPL-2.0
import qrcode from 'qrcode-generator';

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

export interface QrDrawing {
  /** Side of the square drawing, in modules. */
  readonly size: number;
  /** An SVG path of horizontal strokes, one module wide. */
  readonly path: string;
}

/** So many drawings are remembered, of 2 kB each: a page is made again after each change, and its address stays. */
const most = 1000;
const drawn = new Map<string, QrDrawing>();

/** A QR code of a text as strokes; relative moves keep it small. */
export function qrDrawing(text: string): QrDrawing {
  const drawing = drawn.get(text) ?? draw(text);
  drawn.delete(text);
  drawn.set(text, drawing);
  const [oldest] = drawn.keys();
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest);
  return drawing;
}

/** Finding the mask that reads best takes longer than all the rest of a page. */
function draw(text: string): QrDrawing {
  const code = qrcode(0, 'L');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    strokes(count, (column) => code.isDark(row, column)),
  );
  const path = rows.map((row, y) => (row ? `M${quietZone} ${y + quietZone}.5${row}` : '')).join('');
  return { size: count + 2 * quietZone, path };
}

/** One row as `m` for light runs and `h` for dark ones; light at the end needs no move. */
function strokes(count: number, isDark: (column: number) => boolean): string {
  let path = '';
  for (let column = 0; column < count; ) {
    const dark = isDark(column);
    let end = column;
    while (end < count && isDark(end) === dark) end += 1;
    if (dark) path += `h${end - column}`;
    else if (end < count) path += `m${end - column} 0`;
    column = end;
  }
  return path;
}
