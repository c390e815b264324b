// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type ReadingTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, ReadingTexts>> = { da, en };

/** What the pages for readers of the house say in a language. */
export function readingTexts(language: Language): ReadingTexts {
  return all[language];
}
