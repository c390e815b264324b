// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type PlannedTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, PlannedTexts>> = { da, en };

/** What is said of what is planned, in a language. */
export function plannedTexts(language: Language): PlannedTexts {
  return all[language];
}
