// SPDX-License-Identifier: MPL-2.0
import { fold } from '../analysis/fold.ts';
import type { Match } from './matches.ts';

/** A part of a text, from one place up to another. */
export interface Marked {
  readonly from: number;
  readonly to: number;
}

const wordsAndHyphened = /[\p{L}\p{N}\p{Mark}]+(?:-[\p{L}\p{N}\p{Mark}]+)*/gu;
const number = /\+?\d(?:[\d ]*\d)?/g;

/** Where in a text the words stand by which a hit was found; of an address or a number, all of it. */
export function marksIn(text: string, matches: readonly Match[]): readonly Marked[] {
  const answers = new Set(matches.map(({ answer }) => answer));
  const phones = matches.filter(({ field }) => field === 'phone').map(({ answer }) => answer);
  const emails = matches.filter(({ field }) => field === 'email').map(({ answer }) => answer);
  const marks = [
    ...[...text.matchAll(wordsAndHyphened)].flatMap((match) => marksInWord(match[0], match.index, answers)),
    ...[...text.matchAll(number)].filter(([all]) => holdsAny(all.replace(/\D/g, ''), phones)).map(placeOf),
    ...[...text.matchAll(/\S+@\S+/g)].filter(([all]) => holdsAny(all.toLowerCase(), emails)).map(placeOf),
  ];
  return apart(marks);
}

/** A hyphened word as one where it answers as one, else those of its parts that answer. */
function marksInWord(word: string, from: number, answers: ReadonlySet<string>): readonly Marked[] {
  if (answers.has(fold(word.replaceAll('-', '')))) return [{ from, to: from + word.length }];
  return [...word.matchAll(/[^-]+/g)]
    .filter(([part]) => answers.has(fold(part)))
    .map((match) => ({ from: from + match.index, to: from + match.index + match[0].length }));
}

const holdsAny = (text: string, some: readonly string[]) => some.some((one) => text.includes(one));

function placeOf(match: RegExpExecArray): Marked {
  return { from: match.index, to: match.index + match[0].length };
}

/** In order, without those that lie in another. */
function apart(marks: readonly Marked[]): readonly Marked[] {
  const ordered = marks.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return ordered.filter(({ from }, i) => ordered.slice(0, i).every((before) => before.to <= from));
}
