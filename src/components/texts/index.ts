// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';

export type { Spoken, Texts } from './texts.ts';

const catalogues: Readonly<Record<Language, Texts>> = { da, en };

/** The interface texts in a language. */
export function texts(language: Language): Texts {
  return catalogues[language];
}
