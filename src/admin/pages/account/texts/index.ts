// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { type AccountTexts, da } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, AccountTexts>> = { da, en };

/** What the page on one's own account says in a language. */
export function accountTexts(language: Language): AccountTexts {
  return all[language];
}
