// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../../organisation/index.ts';
import { da, type OrderTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, OrderTexts>> = { da, en };

/** What the form of the order says in a language. */
export function orderTexts(language: Language): OrderTexts {
  return all[language];
}
