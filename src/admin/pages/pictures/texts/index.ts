// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type PicturesTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, PicturesTexts>> = { da, en };

/** What the forms about pictures say in a language. */
export function picturesTexts(language: Language): PicturesTexts {
  return all[language];
}
