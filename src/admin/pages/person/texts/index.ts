// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type PersonTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, PersonTexts>> = { da, en };

/** What the pages of people say in a language. */
export function personTexts(language: Language): PersonTexts {
  return all[language];
}
