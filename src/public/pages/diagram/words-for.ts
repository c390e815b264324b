// SPDX-License-Identifier: MPL-2.0
import { describeShortly, type Entity, inLanguage, type Language } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Visit } from '../../visit/visit.ts';

/** What a drawing is called, and what it shows in a sentence or two. */
interface DrawingWords {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

export function wordsFor({ snapshot, ask: { language } }: Visit, unit: Entity<'unit'>): DrawingWords {
  return {
    language,
    title: pageTexts(language).diagramOf(inLanguage(unit.name, language)),
    description: describeShortly(snapshot, unit.id, language),
  };
}
