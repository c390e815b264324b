// SPDX-License-Identifier: MPL-2.0
import {
  fullName,
  type Holding,
  heldTitle,
  holderStateWord,
  type Id,
  inLanguage,
  type Language,
  leadersOf,
  listInWords,
  numberInWords,
  type Snapshot,
} from '../../organisation/index.ts';
import type { Head } from './chart.ts';

/** More heads than this are counted, not named. */
const most = 4;

/** Those who lead a unit, in the words of the diagram. */
export function headsOf(snapshot: Snapshot, unitId: Id, language: Language): readonly Head[] {
  return leadersOf(snapshot, unitId).flatMap((holding) => headsOfPost(holding, language));
}

function headsOfPost(holding: Holding, language: Language): readonly Head[] {
  const { post, holders } = holding;
  if (holders.length === 0) {
    const holder = holderStateWord(holding, language);
    return [{ title: inLanguage(post.title, language), holder, special: true }];
  }
  return holders.map(({ membership, person }) => {
    const { whole, capacityWord } = heldTitle(post.title, membership.capacity, language);
    return { title: whole, holder: person ? fullName(person) : null, special: capacityWord !== null };
  });
}

/** Those that there is room to name, and how many others there are, in words. */
export function named(heads: readonly Head[], language: Language) {
  if (heads.length <= most) return { heads, others: null };
  const number = numberInWords(heads.length - most + 1, language);
  const others = language === 'da' ? `og ${number} ledere mere` : `and ${number} other heads`;
  return { heads: heads.slice(0, most - 1), others };
}

/** `leder: Direktør Anna Holm`, `to ledere: …` as a screen reader says it; null where nobody leads. */
export function headsInWords(heads: readonly Head[], language: Language): string | null {
  if (heads.length === 0) return null;
  const each = heads.map(({ title, holder }) => (holder === null ? title : `${title} ${holder}`));
  const one = language === 'da' ? 'leder' : 'head';
  const many = language === 'da' ? 'ledere' : 'heads';
  return `${heads.length === 1 ? one : `${numberInWords(heads.length, language)} ${many}`}: ${listInWords(each, language)}`;
}
