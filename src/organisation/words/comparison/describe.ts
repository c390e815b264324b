// SPDX-License-Identifier: MPL-2.0
import { type ComparedUnit, type Difference, differenceOf } from '../../comparison/difference.ts';
import { inLanguage, type Language } from '../../entities/common.ts';
import type { Item } from '../describe/items.ts';
import { comparisonSummary } from './summary.ts';
import { type Compared, tellDifference } from './tell.ts';

type Kind = Difference['is'];

/** A comparison in words: what stands beside its drawing for those who do not see it. */
export interface ComparisonDescription {
  /** The differences, counted. */
  readonly short: string;
  /** One section for each kind of difference that there is. */
  readonly complete: readonly ComparisonSection[];
}

export interface ComparisonSection {
  readonly is: Kind;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Each unit that has such a difference, and what it is. */
  readonly items: readonly Item[];
}

const headings: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  da: {
    new: 'Nye enheder',
    closed: 'Nedlagte enheder',
    moved: 'Flyttede enheder',
    renamed: 'Nye navne',
    led: 'Ny ledelse',
  },
  en: {
    new: 'New units',
    closed: 'Closed units',
    moved: 'Units that have moved',
    renamed: 'New names',
    led: 'New leadership',
  },
};

/** Of what is to come: the same, but for what has not happened yet. */
const future: Readonly<Record<Language, Partial<Record<Kind, string>>>> = {
  da: { closed: 'Enheder, der nedlægges', moved: 'Enheder, der flytter' },
  en: { closed: 'Units that will close', moved: 'Units that will move' },
};

/** What is different between two days, by kind, and in each kind in the order of the chart. */
export function describeComparison(
  of: Compared,
  units: readonly ComparedUnit[],
  language: Language,
  tense: 'past' | 'future' = 'past',
): ComparisonDescription {
  const names = { ...headings[language], ...(tense === 'future' && future[language]) };
  const kinds = Object.keys(names) as Kind[];
  const sections = kinds.map((is) => ({
    is,
    heading: names[is],
    sentences: [],
    items: units.flatMap((unit) => itemOf(of, unit, is, language)),
  }));
  return {
    short: comparisonSummary(units, language, tense),
    complete: sections.filter(({ items }) => items.length > 0),
  };
}

function itemOf(of: Compared, unit: ComparedUnit, is: Kind, language: Language): readonly Item[] {
  const difference = differenceOf(unit, is);
  const shown = unit.after ?? unit.before;
  if (!difference || !shown) return [];
  const { id: unitId, relation, name } = shown;
  const note = tellDifference(of, unit, difference, language);
  return [{ unitId, relation, name: inLanguage(name, language), note, items: [] }];
}
