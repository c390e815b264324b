// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../../organisation/index.ts';
import { da, type HoursTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, HoursTexts>> = { da, en };

/** What the form of opening hours says in a language. */
export function hoursTexts(language: Language): HoursTexts {
  return all[language];
}
