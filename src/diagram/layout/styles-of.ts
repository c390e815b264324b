// SPDX-License-Identifier: MPL-2.0
import type { Connector } from '../drawing.ts';
import type { Node } from './node.ts';

/** The line that leads to a unit. */
export function lineTo({ unit }: Node): Connector['style'] {
  if (unit.change?.what === 'ghost') return 'dotted';
  return unit.relation === 'staff' || unit.relation === 'political' ? unit.relation : 'line';
}
