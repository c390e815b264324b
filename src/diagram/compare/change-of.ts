// SPDX-License-Identifier: MPL-2.0
import {
  type Compared,
  type ComparedUnit,
  type Difference,
  type Language,
  tellBriefly,
} from '../../organisation/index.ts';
import type { ChartUnit } from '../chart/chart.ts';
import type { Change } from '../drawing.ts';

const changes: Readonly<Record<Difference['is'], Change>> = {
  new: 'new',
  closed: 'closed',
  moved: 'moved',
  renamed: 'renamed',
  led: 'new-leader',
};

/** What a unit has been through: its sign is that of the first of its differences, its words are those of all, a line each. */
export function changeOf(of: Compared, unit: ComparedUnit, language: Language): ChartUnit['change'] {
  const [first] = unit.differences;
  if (!first) return undefined;
  const words = unit.differences.map((one) => tellBriefly(of, unit, one, language));
  return { what: changes[first.is], words: words.join('\n') };
}

/** The words as they go on in a sentence: `flyttet fra By og Land, ny leder`. */
export function spoken(words: string): string {
  return words
    .split('\n')
    .map((line) => line.charAt(0).toLocaleLowerCase('da') + line.slice(1))
    .join(', ');
}
