// SPDX-License-Identifier: MPL-2.0
import { type Chart, drawFor, type Svg, svgOf, targets } from '../../../diagram/index.ts';
import type { Entity } from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { hrefsTo } from './hrefs.ts';
import { wordsFor } from './words-for.ts';

/** The same chart in two shapes: the style sheet shows the one that fits. */
export function drawingsOf(
  visit: Visit,
  unit: Entity<'unit'>,
  chart: Chart,
): Record<'phone' | 'screen', Svg> {
  const options = { ...wordsFor(visit, unit), hrefOf: hrefsTo(visit) };
  const draw = (target: 'phone' | 'screen') =>
    svgOf(drawFor(chart, targets[target]).drawing, { ...options, id: `diagram-${target}` });
  return { phone: draw('phone'), screen: draw('screen') };
}
