// SPDX-License-Identifier: MPL-2.0
import type { Item, Language, Section } from '../../organisation/index.ts';
import { texts } from './texts.ts';

/** The text version of a drawing: its heading, a few sentences, and all of it. */
export interface PdfWords {
  readonly heading: string;
  readonly short: string;
  readonly complete: readonly Pick<Section, 'heading' | 'sentences' | 'items'>[];
}

/** A unit in a list of the text version. */
export interface WordsItem {
  readonly name: string;
  readonly note: string | null;
  readonly items: readonly WordsItem[];
}

export interface WordsSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly items: readonly WordsItem[];
}

/** Lists are nested so deep; no municipality is deeper, and the typesetter refuses more than some thirty levels. */
const deepest = 10;

export function wordsOf(sections: PdfWords['complete'], language: Language): readonly WordsSection[] {
  return sections.map(({ heading, sentences, items }) => ({
    heading,
    sentences,
    items: nested(items, 1, language),
  }));
}

function nested(items: readonly Item[], level: number, language: Language): readonly WordsItem[] {
  return items.flatMap((item) => {
    if (level < deepest) return [{ ...plain(item), items: nested(item.items, level + 1, language) }];
    return [{ ...plain(item), items: [] }, ...below(item, language)];
  });
}

function plain({ name, note }: Item): Omit<WordsItem, 'items'> {
  return { name, note };
}

/** What lies deeper stands on the last level, each with the unit that it is under. */
function below(unit: Item, language: Language): readonly WordsItem[] {
  const under = texts[language].below(unit.name);
  return unit.items.flatMap((item) => [
    { name: item.name, note: item.note === null ? under : `${under}; ${item.note}`, items: [] },
    ...below(item, language),
  ]);
}
