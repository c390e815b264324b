// SPDX-License-Identifier: MPL-2.0
import type { Chart, ChartUnit } from '../chart/chart.ts';
import type { Change } from '../drawing.ts';

const order = [
  'new',
  'closed',
  'moved',
  'ghost',
  'renamed',
  'new-leader',
] as const satisfies readonly Change[];

/** The kinds of change that a chart shows, in the order of its key. */
export function changesIn({ root }: Chart): readonly Change[] {
  const found = new Set<Change>();
  const look = ({ change, children }: ChartUnit) => {
    if (change) found.add(change.what);
    children.forEach(look);
  };
  look(root);
  return order.filter((change) => found.has(change));
}
