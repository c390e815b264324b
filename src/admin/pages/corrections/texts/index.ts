// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { type CorrectionTexts, da } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, CorrectionTexts>> = { da, en };

/** What the pages on corrections say in a language. */
export function correctionTexts(language: Language): CorrectionTexts {
  return all[language];
}
