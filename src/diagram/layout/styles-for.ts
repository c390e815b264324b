// SPDX-License-Identifier: MPL-2.0
import { type Chart, unitsIn } from '../chart/chart.ts';
import type { Style } from './style.ts';
import { readable, type Target } from './target.ts';

/** From the one that shows most to the one that takes least room. */
export function stylesFor(
  { root, language }: Chart,
  { width, height, smallest }: Target,
  heads: Style['heads'] | undefined,
): readonly Style[] {
  const units = unitsIn(root);
  const shapes = units > 4000 ? 2 : units > 600 ? 4 : units > 150 ? 6 : 8;
  const phone = height === null && width < 500;
  const style = {
    language,
    shapes,
    boxWidth: phone ? 216 : 176,
    lists: phone,
    heads: heads ?? 'all',
  } as const;
  const tight = { ...style, lists: true };
  if (units > 600 || phone) return [tight];
  const tightest = { ...tight, heads: 'branches' as const };
  return heads === undefined && smallest <= readable ? [style, tight, tightest] : [style, tight];
}
