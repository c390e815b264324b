// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type NamesakeTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, NamesakeTexts>> = { da, en };

/** What is asked about namesakes in a language. */
export function namesakeTexts(language: Language): NamesakeTexts {
  return all[language];
}
