// SPDX-License-Identifier: MPL-2.0
import type { Line } from './line.ts';

/**
 * "1. Veje" with the leader of Veje right below, and blank space before the next number, is a heading with a sign
 * before it rather than an item of a list.
 */
export function liftItemsOverLeaders(
  lines: readonly Line[],
  hasLeader: (line: Line) => boolean,
): readonly Line[] {
  return lines.map((line, at) => {
    const [above, next] = [lines[at - 1], lines[at + 1]];
    const isAlone = line.item && line.gap && !above?.item && next !== undefined && !next.item && !next.gap;
    return isAlone && next.indent <= line.indent && hasLeader(next) ? { ...line, item: false } : line;
  });
}
