// SPDX-License-Identifier: MPL-2.0
import { targets } from '../../product.ts';
import type { Figure } from '../../report/line.ts';

/** What a drawing is like, whoever has made it. */
export interface Measured {
  readonly area: Figure;
  /** Width to height; a sheet of A3 across has 1.41. */
  readonly 'width to height': Figure;
  /** How much of it is boxes. */
  readonly ink: Figure;
  /** The smallest type when the whole of it is on one sheet of A3 across. */
  readonly 'type on one A3': Figure;
}

const smallestType = 12;

export function measured({ width, height }: { width: number; height: number }, ink: number): Measured {
  const sheet = targets.a3;
  const scale = Math.min(sheet.width / width, (sheet.height ?? height) / height, sheet.largest);
  return {
    area: { value: (width * height) / 1e6, unit: 'Mpx' },
    'width to height': { value: width / height, unit: ': 1' },
    ink: { value: (100 * ink) / (width * height), unit: '%' },
    'type on one A3': { value: smallestType * scale, unit: 'pt' },
  };
}
