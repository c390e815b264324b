// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { PageTexts } from './page-texts.ts';

const catalogues: Readonly<Record<Language, PageTexts>> = { da, en };

/** What single pages of the public site say, in a language. */
export function pageTexts(language: Language): PageTexts {
  return catalogues[language];
}
