// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import { type AdminTexts, da } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, AdminTexts>> = { da, en };

/** What the pages of the editors say in a language. */
export function adminTexts(language: Language): AdminTexts {
  return all[language];
}
