// SPDX-License-Identifier: MPL-2.0
import { smallest } from './metrics.ts';

/** Where a drawing is shown: the room it has, in the target's own measure (CSS pixels, points), and how large it may stand there. */
export interface Target {
  readonly width: number;
  /** Null: as high as it needs to be. */
  readonly height: number | null;
  /** How large it stands at most: units of the target to one of the drawing. */
  readonly largest: number;
  /** How small it may stand with text that can still be read. */
  readonly smallest: number;
}

/** The smallest scale on paper: 6.5 points for the smallest type. */
export const readable = 6.5 / smallest;
const millimetre = 72 / 25.4;
const margin = 12 * millimetre;
/** Room on a sheet for its title and its foot. */
const heading = 14 * millimetre;

const sheets = { a4: [210, 297], a3: [297, 420], a1: [594, 841] } as const;
/** What hangs on a wall is read from further off. */
const largest = { a4: 0.9, a3: 1, a1: 1.5 } as const;
export type Paper = keyof typeof sheets;
export type Turn = 'portrait' | 'landscape';

/** A sheet of paper, in points, without margins, title and foot. */
export function paper(size: Paper, turn: Turn): Target {
  const [short, long] = sheets[size];
  const [width, height] = turn === 'portrait' ? [short, long] : [long, short];
  return {
    width: width * millimetre - 2 * margin,
    height: height * millimetre - 2 * margin - heading,
    largest: largest[size],
    smallest: readable,
  };
}

export const targets = {
  phone: { width: 344, height: null, largest: 1, smallest: 1 },
  screen: { width: 1200, height: null, largest: 1, smallest: 0.85 },
  openGraph: { width: 1160, height: 590, largest: 1.6, smallest: 0.9 },
  a4: paper('a4', 'landscape'),
  a4Portrait: paper('a4', 'portrait'),
  a3: paper('a3', 'landscape'),
  a3Portrait: paper('a3', 'portrait'),
  a1: paper('a1', 'landscape'),
  a1Portrait: paper('a1', 'portrait'),
} as const satisfies Record<string, Target>;
