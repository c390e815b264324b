// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import { da, type SwitchboardTexts } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, SwitchboardTexts>> = { da, en };

export type { SwitchboardTexts };

/** What the operators' screen says in a language. */
export function switchboardTexts(language: Language): SwitchboardTexts {
  return all[language];
}
