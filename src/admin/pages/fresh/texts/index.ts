// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type FreshTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, FreshTexts>> = { da, en };

export function freshTexts(language: Language): FreshTexts {
  return all[language];
}
