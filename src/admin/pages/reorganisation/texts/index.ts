// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type ReorganisationTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, ReorganisationTexts>> = { da, en };

/** What the workspace of reorganisations says in a language. */
export function reorganisationTexts(language: Language): ReorganisationTexts {
  return all[language];
}
