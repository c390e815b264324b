// SPDX-License-Identifier: MPL-2.0
import type { Chart, ChartUnit } from '../chart/chart.ts';
import type { Drawing } from '../drawing.ts';
import { dotted, linksIn } from './across/across.ts';
import { clear } from './across/grid.ts';
import type { Block } from './block.ts';
import { Canvas } from './canvas.ts';
import { Nodes } from './node.ts';
import { isHopeless, roomFor } from './room.ts';
import { Shapes } from './shapes.ts';
import type { Style } from './style.ts';
import { stylesFor } from './styles-for.ts';
import type { Target } from './target.ts';

/** A drawing and the scale at which it stands where it is shown. */
export interface Fitted {
  readonly drawing: Drawing;
  readonly scale: number;
}

/**
 * Draws a chart in the shape that shows it largest where it is to be shown. Unless it is said whose `heads` are named, those
 * of units without others under them are left out on paper where the type would be too small else.
 */
export function drawFor(chart: Chart, target: Target, heads?: Style['heads']): Fitted {
  const found = bestFor(chart, target, heads);
  return { drawing: drawn(found.block, chart.root), scale: found.scale };
}

interface Found {
  readonly block: Block;
  readonly scale: number;
  readonly worth: number;
}

function bestFor(chart: Chart, target: Target, heads?: Style['heads']): Found {
  let best: Found | undefined;
  const styles = stylesFor(chart, target, heads);
  for (const style of styles) {
    const node = new Nodes(style).of(chart.root);
    if (style !== styles.at(-1) && isHopeless(node, target)) continue;
    for (const block of new Shapes(style.shapes).of(node, 'centred')) {
      const room = roomFor(block, target);
      const scale = Math.min(room, target.largest);
      const worth = worthOf(block, room, target);
      if (!best || worth > best.worth) best = { block, scale, worth };
    }
    if (best && best.scale >= Math.min(target.largest, target.smallest * 1.15)) break;
  }
  if (!best) throw new Error('a chart without a shape');
  return best;
}

/**
 * Size first. Of shapes that are shown equally large, on paper the one that fills the sheet best, on a screen the one that
 * needs least scrolling, if it is not much wider for that.
 */
function worthOf({ width, height }: Block, room: number, target: Target): number {
  const scale = Math.min(room, target.largest);
  return target.height === null ? scale - (height + width * spread) * (scale / 1e6) : scale + room / 1e3;
}

/** So much of its height a drawing on a screen may save for each pixel that it grows wider by. */
const spread = 0.35;

function drawn(block: Block, root: ChartUnit): Drawing {
  const links = linksIn(root);
  const edge = links.length > 0 ? 2 * clear.x : 1;
  const canvas = new Canvas();
  block.draw(canvas, edge, edge);
  const { boxes, connectors } = canvas;
  const [width, height] = [block.width + 2 * edge, block.height + 2 * edge];
  return { width, height, boxes, connectors: [...connectors, ...dotted(boxes, links, width, height)] };
}
