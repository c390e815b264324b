// SPDX-License-Identifier: MPL-2.0
import { type Chart, drawFor, type Svg, svgOf, targets } from '../../diagram/index.ts';

interface Drawn {
  readonly title: string;
  readonly description: string;
  readonly hrefOf: (unitId: string) => string;
}

/** The same chart in two shapes: the style sheet shows the one that fits. */
export function drawingsOf(
  { title, description, hrefOf }: Drawn,
  chart: Chart,
): Record<'phone' | 'screen', Svg> {
  const options = { language: chart.language, title, description, hrefOf };
  const draw = (target: 'phone' | 'screen') =>
    svgOf(drawFor(chart, targets[target]).drawing, { ...options, id: `diagram-${target}` });
  return { phone: draw('phone'), screen: draw('screen') };
}
