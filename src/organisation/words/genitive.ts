// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../entities/common.ts';

/**
 * A name that owns something: `Aalborg Kommunes`, `Aalborg Events'`, `PPR's`; English `Aalborg Kommune's`.
 * Danish by Retskrivningsordbogen's rules on the genitive: an apostrophe alone after s, x and z; an apostrophe
 * and s after abbreviations in capitals, digits and signs; elsewhere s. English: an apostrophe alone after s.
 */
export function genitive(name: string, language: Language): string {
  const sibilant = language === 'da' ? /[sxz]$/i : /s$/i;
  if (sibilant.test(name)) return `${name}'`;
  if (language === 'en' || !/\p{Ll}$/u.test(name)) return `${name}'s`;
  return `${name}s`;
}
