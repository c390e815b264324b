// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import { figureIn } from '../reading/key-figure.ts';
import { namesUnit } from '../words/organisation-words.ts';
import { namedUnit } from './unit-name.ts';

export type ItemShape = 'unit' | 'post' | 'task' | 'figure';

const clause =
  /^(?:at|sikre|bidrage|understøtte|udvikle|fastholde|koordinere|rådgive|varetage|vi |indstille|drive|føre|skabe|yde|styrke|udarbejde|behandle|betjene|administrere|planlægge)\b/i;
const small = /^\p{Ll}/u;
const linkWord = /^(?:og|&|for|af|i|til|på|med|samt|de|den|det|en|et|ved)$/;

/** What a list item that may name a unit is: decided by its shape alone. */
export function shapeOf(text: string): ItemShape {
  if (text.length > 300) return 'task';
  const first = namedUnit(text.split(/,? (?:som|der) består af/)[0] ?? text).name;
  if (/^\d/.test(text) && figureIn(text)) return 'figure';
  if (leadersIn(contactsIn(text).rest).length > 0) return 'post';
  return isClause(first) ? 'task' : 'unit';
}

/** A clause tells of work: small words, long, or with a verb first; a name is short and has large letters. */
export function isClause(text: string): boolean {
  if (small.test(text) || clause.test(text) || /,? (?:som|der|hvor|hvilket) \p{Ll}/u.test(text)) return true;
  const words = text.replace(/[.,;:]/g, '').split(/\s+/);
  if (words.length <= 3) return false;
  const lower = words.slice(1).filter((word) => small.test(word) && !linkWord.test(word)).length;
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (namesUnit(words.slice(0, 2).join(' ')) && lower <= 2) return false;
  return lower > large || words.length > 10;
}

/** Whether items of a list that nothing introduces are units: names, most of them with a unit's word. */
export function looksLikeUnits(items: readonly string[]): boolean {
  if (items.length === 0 || items.some(isClause)) return false;
  const named = items.filter((item) => namesUnit(item)).length;
  return named * 2 > items.length;
}
