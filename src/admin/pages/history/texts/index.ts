// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type HistoryTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, HistoryTexts>> = { da, en };

/** What the pages of history say in a language. */
export function historyTexts(language: Language): HistoryTexts {
  return all[language];
}
