// SPDX-License-Identifier: MPL-2.0
import type { Box, Connector } from '../drawing.ts';
import type { Face } from './face.ts';

type Point = readonly [x: number, y: number];

/** Where blocks put their boxes and lines. */
export class Canvas {
  readonly boxes: Box[] = [];
  readonly connectors: Connector[] = [];

  box({ unit, level, leaf, frame, width, height, lines }: Face, x: number, y: number): void {
    const { unitId, relation, label, change, continuedOn } = unit;
    this.boxes.push({
      ...{ unitId, relation, level, leaf, frame, x, y, width, height, label },
      lines: lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })),
      ...(change && { change: change.what }),
      ...(continuedOn !== undefined && { continuedOn }),
    });
  }

  line(style: Connector['style'], ...points: readonly Point[]): void {
    const [from, to] = [points[0], points.at(-1)];
    if (from && to && points.length === 2 && from[0] === to[0] && from[1] === to[1]) return;
    this.connectors.push({ style, points });
  }
}
