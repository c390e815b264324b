// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type SignInTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, SignInTexts>> = { da, en };

/** What the pages of signing in say in a language. */
export function signInTexts(language: Language): SignInTexts {
  return all[language];
}
