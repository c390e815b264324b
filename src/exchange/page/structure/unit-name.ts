// SPDX-License-Identifier: MPL-2.0
import { namesUnit } from '../words/organisation-words.ts';

/** A list item or part of an enumeration that names a unit, taken apart. */
export interface NamedUnit {
  readonly name: string;
  readonly shortName?: string;
  /** Units inside it: "X, herunder Y og Z". */
  readonly inside: readonly string[];
  /** What the item says of it besides. */
  readonly about: string | null;
}

const including =
  /^(.+?)(?:,| og|,? samt| -| –)?\s*\(?\b(?:herunder|inklusive?|inkl\.|indeholder|hvorunder)\s+(.+?)\)?$/i;
const dash = /^(.{2,70}?)(?:\s+[–-]\s+|:\s+)(\S.*)$/;
const brackets = /^(.+?)\s*\(([^()]{1,200})\)$/;
const counted = /^(.+?),? (?:med|der har|som har) ((?:ca\. )?\d.*|.{0,20}\d+ .*)$/;
const clause = /^((?:[^\s,]+ ?){1,5}?)(?:, (?:der|som|hvor)| med) (\p{Ll}.+)$/u;

/** Reads a name with what is said inside or behind it. */
export function namedUnit(text: string): NamedUnit {
  const plain = text
    .trim()
    .replace(/^(?:en|et|den|det|de) (?:\p{Ll}+ )*?(?=\p{Lu})/u, '')
    .replace(/[.,;:]+$/, '');
  const [, whole = '', parts = ''] = including.exec(plain) ?? [];
  if (whole && startsLarge(parts)) return { ...bare(whole), inside: insideNames(parts) };
  if (whole) return { ...bare(whole), about: plain.slice(whole.length).replace(/^[\s,(–-]+|\)$/g, '') };
  const [, name = '', words = ''] = dash.exec(plain) ?? [];
  if (name && /^\p{Ll}/u.test(words)) return { ...bare(name), about: words };
  const [, sized = '', figures = ''] = counted.exec(plain) ?? [];
  if (sized) return { ...bare(sized), about: figures };
  const [, told = '', what = ''] = clause.exec(plain) ?? [];
  return startsLarge(told) && !told.includes(' af ') ? { ...bare(told), about: what } : bare(plain);
}

function bare(text: string): NamedUnit {
  const name = text
    .trim()
    .replace(/[.,;:–-]+$/, '')
    .trim();
  const [, long = '', short = ''] = brackets.exec(name) ?? [];
  if (long && /^[\p{Lu}\d&-]{2,12}$|^\p{Lu}\p{L}{1,8}$/u.test(short) && isAbbreviation(short, long))
    return { name: long, shortName: short, inside: [], about: null };
  if (long && isAbbreviation(long, short)) return { name: long, inside: [], about: short };
  if (long && /^\p{Ll}/u.test(short)) return { name: long, inside: [], about: short };
  const inside = long ? insideNames(short) : [];
  if (inside.length > 1 && inside.every(startsLarge) && inside.some(isCertain))
    return { name: long, inside, about: null };
  return { name, inside: [], about: null };
}

/** In brackets only what is surely a unit's name counts: a definite noun with a unit's word. */
const isCertain = (name: string): boolean =>
  namesUnit(name) && /(?:en|et|erne|ret)$/.test(name.split(' ')[0] ?? '');

/** "CDI" for Center for Digitalisering og Innovation: its letters, but for one at most, begin the words in order. */
function isAbbreviation(short: string, long: string): boolean {
  if (!/^[\p{L}&-]{2,12}$/u.test(short) || short !== short.toUpperCase()) return false;
  const begins = long.split(/[\s-]+/).map((word) => word[0]?.toUpperCase());
  const most = Math.max(inOrder(short, begins), inOrder(short.slice(1), begins));
  return most >= Math.max(short.length - 1, Math.min(2, short.length));
}

/** How many of the letters are found among the others, each behind the one before. */
function inOrder(letters: string, begins: readonly (string | undefined)[]): number {
  let from = 0;
  return [...letters].filter((letter) => {
    const at = begins.indexOf(letter, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  }).length;
}

const startsLarge = (text: string): boolean => /^\p{Lu}/u.test(text);

function insideNames(text: string): readonly string[] {
  const parts = text.replace(/[.)]+$/, '').split(/,\s+|\s+samt\s+|(?<!-)\s+og\s+(?=\p{Lu})/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
