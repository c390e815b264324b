// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type MadeTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, MadeTexts>> = { da, en };

/** What the pages on what one user has changed say in a language. */
export function madeTexts(language: Language): MadeTexts {
  return all[language];
}
