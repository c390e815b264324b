// SPDX-License-Identifier: MPL-2.0
import type { Connector } from '../drawing.ts';
import type { Block } from './block.ts';
import { gap } from './metrics.ts';
import type { Piece } from './piece.ts';
import { moved, type Profile, together } from './profile.ts';

/** A branch, and the line that leads to it. */
export interface Led {
  readonly block: Block;
  readonly style: Connector['style'];
}

interface Placed extends Led {
  readonly x: number;
  readonly y: number;
  /** How high its line is. */
  readonly level: number;
}

/** Branches to the left and right of a trunk at x 0, or all to the right. They are read row by row. */
export function sideband(led: readonly Led[], sides: 'both' | 'right'): Piece {
  const placed: Placed[] = [];
  let y: number = gap.stackBranches;
  const perRow = sides === 'both' && led.length > 1 ? 2 : 1;
  for (let i = 0; i < led.length; i += perRow) {
    const row = led.slice(i, i + perRow);
    const levels = levelsOf(row);
    placed.push(
      ...row.map((one, at) => ({
        ...one,
        x: besideTrunk(one.block, perRow === 2 && at === 0),
        y,
        level: y + (levels[at] ?? 0),
      })),
    );
    y += Math.max(...row.map(({ block }) => block.height)) + gap.stackBranches;
  }
  return {
    height: y,
    bands: together([{ top: 0, bottom: y, left: 0, right: 0 }], ...placed.map(bandsOf)),
    lastEntry: Math.max(...placed.map(({ level }) => level)),
    firstEntry: Math.min(...placed.map(({ level }) => level)),
    draw: (canvas, x, top) => {
      for (const { block, style, ...at } of placed) {
        const [level, side] = [top + at.level, at.x < 0 ? block.headRight : block.headLeft];
        canvas.line(style, [x, level], [x + at.x + side, level]);
        block.draw(canvas, x + at.x, top + at.y);
      }
    },
  };
}

/** How far down lines arrive: at single boxes across from each other, at the same height. */
function levelsOf(row: readonly Led[]): readonly number[] {
  const own = row.map(({ block }) => block.entryY);
  return row.every(({ block }) => block.depth === 0) ? own.map(() => Math.min(...own)) : own;
}

function besideTrunk(block: Block, left: boolean): number {
  return left ? -gap.side - block.width : gap.side;
}

function bandsOf({ block, x, y }: Placed): Profile {
  return moved(block.profile, x, y);
}
