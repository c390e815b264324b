// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../entities/common.ts';

/** A member with one of these in it would be misread beside the same word between members. */
const conjunctions = { da: /(^|\s)(og|samt)(\s|$)/i, en: /(^|\s)and(\s|$)/i };

/**
 * Members as one phrase: `A, B og C`. A member that has an "og" of its own makes the last joint "samt"
 * (`Kultur, Sundhed samt Fritid og Landdistrikt`), in English a comma before "and". A member with a comma of its
 * own makes the commas between members semicolons (`Indkøb; HR, Løn og Personale samt IT`). What stands
 * in brackets is apart already.
 */
export function listInWords(members: readonly string[], language: Language): string {
  const last = members.at(-1);
  if (last === undefined) return '';
  if (members.length === 1) return last;
  const open = members.map((member) => member.replace(/\([^)]*\)/g, ''));
  const separator = open.some((member) => member.includes(',')) ? '; ' : ', ';
  const compound = open.some((member) => conjunctions[language].test(member));
  return `${members.slice(0, -1).join(separator)}${joint(separator, compound, language)}${last}`;
}

/** Danish sets no mark before "samt"; English sets one wherever the members are not plain words. */
function joint(separator: string, compound: boolean, language: Language): string {
  if (language === 'da' && compound) return ' samt ';
  const apart = separator === '; ' || compound;
  return `${apart ? separator : ' '}${language === 'da' ? 'og' : 'and'} `;
}
