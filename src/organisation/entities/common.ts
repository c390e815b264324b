// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';

/** A stable identifier: a UUID in lower case. Never reused. */
export type Id = string;
export const id = z.uuid().toLowerCase();

/** Whether a text is an identifier, which alone may be asked of the database. */
export function isId(text: string): text is Id {
  return id.safeParse(text).success;
}

/** The languages a text can be in; Danish always, English where someone has written it. */
export type Language = 'da' | 'en';

/** Words in one language that can be seen: spaces alone would be a link that nobody finds. */
export const plainText = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/[^\s\p{C}]/u);
const written = plainText(20_000);

/** A text in Danish and, where it has been written, English. At most 20,000 characters each. */
export const text = z.object({ da: written, en: written.optional() });
export type Text = { readonly da: string; readonly en?: string | undefined };

/** The text in a language, Danish where it has not been written in that language. */
export function inLanguage(words: Text, language: Language): string {
  return words[language] ?? words.da;
}

/** Who may see a thing: everyone; the house; for contact points also only the switchboard's operators. */
export const visibility = z.enum(['public', 'internal']);

/** Place among siblings, ascending. */
export const position = z.int().min(0).max(1_000_000);
