// SPDX-License-Identifier: MPL-2.0
import type { Block } from './block.ts';
import type { Canvas } from './canvas.ts';
import { gap } from './metrics.ts';
import type { Node } from './node.ts';
import { boxPiece, type Piece } from './piece.ts';
import { type Band, type Profile, together } from './profile.ts';
import { sideband } from './sideband.ts';
import { lineTo } from './styles-of.ts';

/** A unit with the political bodies over it and its staff beside the trunk; x 0 is the trunk. */
export interface Trunk {
  readonly height: number;
  readonly profile: Profile;
  readonly entryY: number;
  readonly headLeft: number;
  readonly headRight: number;
  /** Whether nothing stands beside it under its head. */
  readonly plain: boolean;
  readonly draw: (canvas: Canvas, x: number, y: number, goesOn: boolean) => void;
}

/** Where the staff stands: both sides of the trunk, its right side, or elsewhere. */
export type Sides = 'both' | 'right' | 'elsewhere';

interface Placed {
  readonly piece: Piece;
  readonly y: number;
}

export function trunkOf(node: Node, sides: Sides, branchOf: (node: Node) => Block): Trunk {
  const beside = (some: readonly Node[]) => some.map((one) => ({ block: branchOf(one), style: lineTo(one) }));
  const above = piecesAbove(node, (some) => sideband(beside(some), sides === 'right' ? 'right' : 'both'));
  const staff = node.staff.length > 0 && sides !== 'elsewhere' ? [sideband(beside(node.staff), sides)] : [];
  const head = boxPiece(node.face);
  const { placed, height } = stacked([...above, head, ...staff], above.length + 1);
  const [first] = placed;
  const headAt = placed[above.length];
  if (!first || !headAt) throw new Error('a trunk without a head');
  const entry = above.length > 0 && isBox(first.piece) ? first : headAt;
  const [box] = entry.piece.bands;
  return {
    height,
    profile: together(placed.flatMap(({ piece, y }) => piece.bands.map((band) => lower(band, y)))),
    entryY: entry.y + entry.piece.firstEntry,
    headLeft: box?.left ?? 0,
    headRight: box?.right ?? 0,
    plain: staff.length === 0,
    draw: (canvas, x, y, goesOn) => {
      drawTrunk(canvas, placed, headAt, x, y, goesOn ? y + height : undefined);
      for (const one of placed) one.piece.draw(canvas, x, y + one.y);
    },
  };
}

const isBox = (piece: Piece) => piece.firstEntry === piece.lastEntry && piece.bands.length === 1;
const lower = (band: Band, y: number): Band => ({ ...band, top: band.top + y, bottom: band.bottom + y });

/** One political body stands on the trunk, its own units beside it; several stand beside the trunk. */
function piecesAbove({ political }: Node, beside: (some: readonly Node[]) => Piece): readonly Piece[] {
  const [first, ...others] = political;
  if (!first) return [];
  if (others.length > 0) return [beside(political)];
  const own = [...first.political, ...first.staff, ...first.line];
  return own.length > 0 ? [boxPiece(first.face), beside(own)] : [boxPiece(first.face)];
}

/** Pieces one under another; boxes that follow on each other are given a space between. */
function stacked(pieces: readonly Piece[], boxes: number) {
  const placed: Placed[] = [];
  let y = 0;
  for (const [i, piece] of pieces.entries()) {
    const previous = pieces[i - 1];
    if (previous && i < boxes && isBox(previous) && isBox(piece)) y += gap.down / 2;
    placed.push({ piece, y });
    y += piece.height;
  }
  return { placed, height: y };
}

function drawTrunk(
  canvas: Canvas,
  placed: readonly Placed[],
  head: Placed,
  x: number,
  y: number,
  end: number | undefined,
) {
  const [first = head] = placed;
  const below = placed.at(-1) ?? head;
  if (first !== head) {
    const top = isBox(first.piece) ? first.piece.height : 0;
    canvas.line('political', [x, y + top], [x, y + head.y]);
  }
  const from = y + head.y + head.piece.height;
  if (end !== undefined) canvas.line('line', [x, from], [x, end]);
  else if (below !== head) canvas.line('staff', [x, from], [x, y + below.y + below.piece.lastEntry]);
}
