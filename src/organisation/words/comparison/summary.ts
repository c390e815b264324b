// SPDX-License-Identifier: MPL-2.0
import { type ComparedUnit, type Difference, differenceOf } from '../../comparison/difference.ts';
import type { Language } from '../../entities/common.ts';
import { capitalised } from '../language.ts';
import { numberInWords } from '../numbers.ts';

const kinds = ['new', 'closed', 'moved', 'renamed', 'led'] as const satisfies readonly Difference['is'][];

/** What there is to tell, counted: `To enheder blev oprettet, en blev nedlagt, og seks skiftede navn.` */
export function comparisonSummary(
  units: readonly ComparedUnit[],
  language: Language,
  tense: 'past' | 'future' = 'past',
): string {
  const say = { ...clauses[language], ...(tense === 'future' && future[language]) };
  const counts = kinds
    .map((is) => ({ is, count: units.filter((unit) => differenceOf(unit, is)).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return say.none;
  const told = counts.map(({ is, count }, i) => {
    const noun = i === 0 ? ` ${say.units(count)}` : '';
    return `${numberInWords(count, language)}${noun} ${say[is](count)}`;
  });
  const last = told.length > 1 ? `, ${say.and} ${told.at(-1)}` : '';
  return `${capitalised(told.slice(0, Math.max(1, told.length - 1)).join(', '))}${last}.`;
}

const clauses = {
  da: {
    units: (n: number) => (n === 1 ? 'enhed' : 'enheder'),
    new: () => 'blev oprettet',
    closed: () => 'blev nedlagt',
    moved: () => 'flyttede',
    renamed: () => 'skiftede navn',
    led: () => 'fik ny ledelse',
    and: 'og',
    none: 'Ingen enheder blev oprettet, nedlagt eller flyttet, og ingen skiftede navn eller ledelse.',
  },
  en: {
    units: (n: number) => (n === 1 ? 'unit' : 'units'),
    new: (n: number) => (n === 1 ? 'was created' : 'were created'),
    closed: (n: number) => (n === 1 ? 'was closed' : 'were closed'),
    moved: () => 'moved',
    renamed: (n: number) => (n === 1 ? 'was renamed' : 'were renamed'),
    led: (n: number) => (n === 1 ? 'has new leadership' : 'have new leadership'),
    and: 'and',
    none: 'No units were created, closed, moved or renamed, and none has new leadership.',
  },
} as const;

/** The same of what is only planned. */
const future = {
  da: {
    new: () => 'oprettes',
    closed: () => 'nedlægges',
    moved: () => 'flytter',
    renamed: () => 'skifter navn',
    led: () => 'får ny ledelse',
    none: 'Ingen enheder oprettes, nedlægges eller flytter, og ingen skifter navn eller ledelse.',
  },
  en: {
    new: () => 'will be created',
    closed: () => 'will be closed',
    moved: () => 'will move',
    renamed: () => 'will be renamed',
    led: () => 'will have new leadership',
    none: 'No units will be created, closed, moved or renamed, and none will have new leadership.',
  },
} as const;
