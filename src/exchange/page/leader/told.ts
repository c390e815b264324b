// SPDX-License-Identifier: MPL-2.0
import { writtenTitle } from '../words/titles.ts';
import { isLeading, type Leader } from './leader.ts';

/** The leaders told of in a sentence, mostly one, and whether that is all the sentence says. */
export interface ToldLeaders {
  readonly leaders: readonly Leader[];
  /** The unit that is led, in the sentence's words; null where the sentence leaves it to what is told of. */
  readonly unit: string | null;
  readonly whole: boolean;
}

/** A post as a sentence tells it: "chef for Løn" is the post of a chef, for Løn. */
export function told(
  found: Pick<Leader, 'title' | 'name' | 'capacity'>,
  all: string,
  sentence: string,
): ToldLeaders {
  const [, bare = found.title, of = null] =
    /^(.+?) (?:for|af|i) (?:både |såvel )?(.+)$/.exec(found.title) ?? [];
  const title = writtenTitle(bare);
  const leader = { ...found, title, of, vacant: false, seats: 1, leading: isLeading(title) };
  return { leaders: [leader], unit: null, whole: isWhole(sentence.slice(all.length)) };
}

/** Nothing more is said than how many they are: "…, der i alt har 19 medarbejdere." */
const isWhole = (rest: string): boolean =>
  rest === '.' ||
  rest === '' ||
  /^,? (?:der|som|og) (?:i alt )?har (?:i alt )?(?:ca\. )?\d+ (?:medarbejdere|ansatte)\.?$/.test(rest);
