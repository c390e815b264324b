// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../../organisation/index.ts';
import { da, type PostTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, PostTexts>> = { da, en };

/** What the forms of posts say in a language. */
export function postTexts(language: Language): PostTexts {
  return all[language];
}
