// SPDX-License-Identifier: MPL-2.0
import type { Connector } from '../drawing.ts';

const styles = ['line', 'political', 'staff', 'dotted'] as const;

/** All connectors, one path for each style. They say nothing that the boxes' names do not. */
export function lines(connectors: readonly Connector[]): string {
  return styles
    .map((style) => {
      const data = connectors.filter((one) => one.style === style).map(({ points }) => pathData(points));
      return data.length === 0 ? '' : `<path class="oc-${style}" d="${data.join('')}"/>`;
    })
    .join('');
}

function pathData(points: Connector['points']): string {
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (!before) return `M${x} ${y}`;
      return before[1] === y ? `h${x - before[0]}` : `v${y - before[1]}`;
    })
    .join('');
}
