// SPDX-License-Identifier: MPL-2.0
import { type Chart, unitsIn, upTo } from '../chart/chart.ts';
import { drawFor, type Fitted } from './draw.ts';
import type { Target } from './target.ts';

/** More boxes than this are not for one picture. */
const most = 600;

/** Draws as many levels of a chart as can be read where it is shown, at least one: for a picture of a fixed size. */
export function drawReadable(chart: Chart, target: Target): Fitted {
  let best: Fitted | undefined;
  let shown = 0;
  for (let levels = 1; ; levels++) {
    const root = upTo(chart.root, levels);
    const units = unitsIn(root);
    if (best && (units === shown || units > most)) return best;
    const fitted = drawFor({ ...chart, root }, target);
    if (best && fitted.scale < target.smallest) return best;
    [best, shown] = [fitted, units];
  }
}
