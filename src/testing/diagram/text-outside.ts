// SPDX-License-Identifier: MPL-2.0
import type { Box } from '../../diagram/index.ts';

/** Lines of a box that begin outside of it, or end where there is no room for what hangs below a line. */
export function textOutside({ x, y, width, height, lines }: Box): readonly string[] {
  const outside = lines.filter(
    (line) =>
      line.x < x || line.x > x + width || line.y - line.size / 2 < y || line.y + line.size / 4 > y + height,
  );
  return outside.map(({ text }) => text);
}
