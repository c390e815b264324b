// SPDX-License-Identifier: MPL-2.0
import type { Box, Change } from '../drawing.ts';
import { signOf } from '../sign.ts';

/** A sign for what a unit has been through, 10 by 10: plus, cross, arrow, arrow out, pencil stroke, head and shoulders. */
export const signs: Readonly<Record<Change, string>> = {
  new: 'M5 0v10M0 5h10',
  closed: 'M1 1l8 8M9 1l-8 8',
  moved: 'M0 5h9M5 1l4 4-4 4',
  ghost: 'M10 5h-9M5 1l-4 4 4 4',
  renamed: 'M1 9l1-3 5-5 2 2-5 5z',
  'new-leader': 'M5 5a2 2 0 1 0-.1 0zM1 10c0-5 8-5 8 0',
};

/** The sign before the words of a box that has changed. */
export function markOn(box: Box): string {
  const placed = signOf(box);
  if (!placed) return '';
  const { sign, x, y } = placed;
  return `<path class="oc-mark" transform="translate(${x - box.x} ${y - box.y})" d="${signs[sign]}"/>`;
}
