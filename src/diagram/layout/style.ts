// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';

/** How the units of a drawing are shown, and how hard it is tried to place them well. */
export interface Style {
  readonly language: Language;
  readonly boxWidth: number;
  /** Whether units without others under them are rows of a plain list. */
  readonly lists: boolean;
  /** Whose heads are named: everyone's, or only those of units with others under them. */
  readonly heads: 'all' | 'branches';
  /** How many shapes are kept for each branch. */
  readonly shapes: number;
}
