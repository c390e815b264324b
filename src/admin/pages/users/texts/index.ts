// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type UserTexts } from './da.ts';
import { en } from './en.ts';

const catalogues: Readonly<Record<Language, UserTexts>> = { da, en };

/** What the pages about users say in a language. */
export function userTexts(language: Language): UserTexts {
  return catalogues[language];
}
