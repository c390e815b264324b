// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../entities/common.ts';

/** Any of these inside a member means that the same word between members would be misread. */
const conjunctions = { da: /(^|\s)(og|samt)(\s|$)/i, en: /(^|\s)and(\s|$)/i };

/**
 * Members as one phrase: `A, B og C`. A member that has an "og" of its own makes the last joint "samt"
 * (`Kultur, Sundhed samt Fritid og Landdistrikt`), in English a comma before "and"; a member with a comma
 * makes all joints semicolons (`Indkøb; HR, Løn og Personale; samt IT`).
 */
export function listInWords(members: readonly string[], language: Language): string {
  const last = members.at(-1);
  if (last === undefined) return '';
  if (members.length === 1) return last;
  const separator = members.some((member) => member.includes(',')) ? '; ' : ', ';
  const first = members.slice(0, -1).join(separator);
  return `${first}${joint(members, separator, language)}${last}`;
}

function joint(members: readonly string[], separator: string, language: Language): string {
  const compound = members.some((member) => conjunctions[language].test(member));
  const word = language === 'en' ? 'and' : compound ? 'samt' : 'og';
  const apart = separator === '; ' || (language === 'en' && compound);
  return apart ? `${separator}${word} ` : ` ${word} `;
}
