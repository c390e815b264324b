// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../../organisation/index.ts';
import { da, type PreviewTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, PreviewTexts>> = { da, en };

/** What is said of looking at a text, in a language. */
export function previewTexts(language: Language): PreviewTexts {
  return all[language];
}
