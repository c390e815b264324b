// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language, type Text } from '../entities/common.ts';
import type { Capacity } from '../entities/membership.ts';
import type { Holding } from '../posts.ts';
import { capitalised } from './language.ts';
import { numberInWords } from './numbers.ts';

const capacityWords = {
  acting: { da: 'Konstitueret', en: 'Acting' },
  deputy: { da: 'Stedfortrædende', en: 'Deputy' },
} as const satisfies Partial<Record<Capacity, Text>>;

/** A title as it is held: the word for the capacity (null: permanently), the title after it, and both as one. */
export interface HeldTitle {
  readonly capacityWord: string | null;
  readonly title: string;
  readonly whole: string;
}

/** `Konstitueret erhvervsdirektør`, `Acting Director of Business`; `Kommunaldirektør` where held permanently. */
export function heldTitle(title: Text, capacity: Capacity, language: Language): HeldTitle {
  const own = inLanguage(title, language);
  if (capacity === 'permanent') return { capacityWord: null, title: own, whole: own };
  const capacityWord = capacityWords[capacity][language];
  const rest = titleInSentence(own, language);
  return { capacityWord, title: rest, whole: `${capacityWord} ${rest}` };
}

/**
 * A title inside a sentence. Danish ones begin with a small letter (`kommunaldirektør`), but not abbreviations
 * and names (`HR-chef`, `CIO`, `IT-chef`): a first word with another capital in it. English ones stay.
 */
export function titleInSentence(title: string, language: Language): string {
  const [firstWord = ''] = title.split(' ');
  if (language === 'en' || !/^\p{Lu}[^\p{Lu}\d]+$/u.test(firstWord)) return title;
  return title.charAt(0).toLocaleLowerCase('da') + title.slice(1);
}

/** What is said where a holder's name would stand: nobody holds the post, or someone who is not shown does. */
export function holderStateWord(holding: Holding, language: Language): string | null {
  if (holding.holders.length === 0) return language === 'da' ? 'Ubesat' : 'Vacant';
  if (holding.holders.some(({ person }) => person)) return null;
  return language === 'da' ? 'Besat' : 'Filled';
}

/** How many of a post's seats are vacant, in words: `Ubesat`, `En af to pladser er ubesat`; null where none is. */
export function vacancyInWords(holding: Holding, language: Language): string | null {
  const { seats } = holding.post;
  const vacant = seats - holding.holders.length;
  if (vacant <= 0) return null;
  if (vacant === seats) return language === 'da' ? 'Ubesat' : 'Vacant';
  const [some, all] = [numberInWords(vacant, language), numberInWords(seats, language)];
  if (language === 'en') return capitalised(`${some} of ${all} seats ${vacant === 1 ? 'is' : 'are'} vacant`);
  return capitalised(`${some} af ${all} pladser er ${vacant === 1 ? 'ubesat' : 'ubesatte'}`);
}
