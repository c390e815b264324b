// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../../organisation/index.ts';
import type { ChartUnit } from '../../chart/chart.ts';
import type { Box, Connector } from '../../drawing.ts';
import { clear, Grid, type Region } from './grid.ts';
import { route } from './route.ts';

type Point = readonly [x: number, y: number];

/** More dotted lines than this would hide more than they show, and so would one past more boxes; the words stay. */
const most = { links: 40, boxes: 240 };

/** A unit and another one that a dotted line goes to. */
export interface Link {
  readonly from: Id;
  readonly to: Id;
}

/** The dotted lines that a branch asks for. */
export function linksIn(unit: ChartUnit): readonly Link[] {
  const own = unit.acrossIds.map((to) => ({ from: unit.unitId, to }));
  return [...own, ...unit.children.flatMap(linksIn)];
}

/** Dotted lines between boxes, which pass no box. One that finds no way is left out. */
export function dotted(
  boxes: readonly Box[],
  links: readonly Link[],
  width: number,
  height: number,
): readonly Connector[] {
  if (links.length === 0 || links.length > most.links) return [];
  const ghosts = new Map(
    boxes.flatMap((box) => (box.change === 'ghost' ? [[box.unitId, box] as const] : [])),
  );
  const real = new Map(boxes.flatMap((box) => (box.change === 'ghost' ? [] : [[box.unitId, box] as const])));
  return links.flatMap(({ from, to }) => {
    const start = from === to ? ghosts.get(from) : real.get(from);
    const end = real.get(to);
    const points = start && end && start !== end ? between(start, end, boxes, width, height) : undefined;
    return points ? [{ style: 'dotted' as const, points }] : [];
  });
}

function between(start: Box, end: Box, boxes: readonly Box[], width: number, height: number) {
  const region = around(start, end, width, height);
  const near = boxes.filter((box) => isIn(box, region));
  if (near.length > most.boxes) return undefined;
  const [from, to] = [portsOf(start), portsOf(end)];
  const lanes = [...from, ...to].map(({ lane }) => lane);
  const [xs, ys] = [lanes.map(([x]) => x), lanes.map(([, y]) => y)];
  const grid = new Grid(near, xs, ys, region);
  const way = route(grid, from, to);
  return way && withEnds(way, from, to);
}

function withEnds(way: readonly Point[], from: readonly Port[], to: readonly Port[]): readonly Point[] {
  const edge = (ports: readonly Port[], at: Point | undefined) =>
    ports.find(({ lane }) => at && lane[0] === at[0] && lane[1] === at[1])?.edge;
  const [first, last] = [edge(from, way[0]), edge(to, way.at(-1))];
  return [...(first ? [first] : []), ...way, ...(last ? [last] : [])];
}

/** Where a dotted line can leave a box: a point on its edge, and the lane beside it. */
interface Port {
  readonly edge: Point;
  readonly lane: Point;
  readonly cost: number;
}

/** On the left the other lines arrive, so a line may be this much longer to keep to the right. */
const otherSide = 300;

/** At the sides, apart from where the other lines arrive. */
function portsOf({ x, y, width, height }: Box): readonly Port[] {
  const low = y + height - Math.min(10, Math.round(height / 4));
  const right = x + width;
  return [
    { edge: [right, low], lane: [right + clear.x, low], cost: 0 },
    { edge: [x, low], lane: [x - clear.x, low], cost: otherSide },
  ];
}

/** What a line between two boxes may pass through. */
function around(start: Box, end: Box, width: number, height: number): Region {
  const reach = 260;
  return {
    left: Math.max(0, Math.min(start.x, end.x) - reach),
    right: Math.min(width, Math.max(start.x + start.width, end.x + end.width) + reach),
    top: Math.max(0, Math.min(start.y, end.y) - reach),
    bottom: Math.min(height, Math.max(start.y + start.height, end.y + end.height) + reach),
  };
}

function isIn({ x, y, width, height }: Box, { left, top, right, bottom }: Region): boolean {
  return x < right && x + width > left && y < bottom && y + height > top;
}
