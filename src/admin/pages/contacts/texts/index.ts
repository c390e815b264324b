// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { type ContactsTexts, da } from './da.ts';
import { en } from './en.ts';

const all: Readonly<Record<Language, ContactsTexts>> = { da, en };

/** What the forms about ways of contact say in a language. */
export function contactsTexts(language: Language): ContactsTexts {
  return all[language];
}
