// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type ReportTexts } from './da.ts';
import { en } from './en.ts';

export type { ReportTexts } from './da.ts';

const all: Readonly<Record<Language, ReportTexts>> = { da, en };

/** What the form for corrections says in a language. */
export function reportTexts(language: Language): ReportTexts {
  return all[language];
}
