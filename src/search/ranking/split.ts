// SPDX-License-Identifier: MPL-2.0
import { fold } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import type { Token } from '../analysis/tokens.ts';
import { beginningWith } from '../index/in-order.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { Alternatives } from './alternatives.ts';
import { addCompounds } from './compounds.ts';
import type { PlannedWord } from './planned-word.ts';
import { ways } from './weights.ts';
import { addSame } from './word-forms.ts';

type Parts = PlannedWord['parts'];
type IsPart = (vocabulary: Vocabulary, shown: string) => boolean;

const shortestPart = 3;
const shortestAlone = 4;
const shortestWord = 7;
/** What one half of a compound counts where the other is not known here: the last says more of what it is. */
const alone = { first: 0.4, last: 0.55 };

/**
 * The parts of a compound, by the words the organisation itself uses: `bygningsvedligeholdelse` is bygning and
 * vedligeholdelse. Of a compound that nothing else answers, also by what its words begin with, and where only one half is
 * known, that one.
 */
export function partsOf(vocabulary: Vocabulary, { shown }: Token, answered: boolean): Parts {
  if (shown.length < shortestWord) return [];
  const halves = halvesOf(vocabulary, shown, isWord);
  const both = bothOf(vocabulary, halves);
  if (both.length > 0 || answered) return both;
  const loose = halvesOf(vocabulary, shown, isBeginning);
  const found = [
    () => oneOf(vocabulary, halves),
    () => bothOf(vocabulary, loose),
    () => oneOf(vocabulary, loose),
  ];
  for (const find of found) {
    const parts = find();
    if (parts.length > 0) return parts;
  }
  return [];
}

interface Halves {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** The halves at each place where the word can be cut, the most even first. */
function halvesOf(vocabulary: Vocabulary, shown: string, isPart: IsPart): readonly Halves[] {
  const cuts = Array.from({ length: shown.length - 2 * shortestPart + 1 }, (_, i) => i + shortestPart);
  return cuts.map((at) => halvesAt(vocabulary, shown, at, isPart)).toSorted((a, b) => least(b) - least(a));
}

const least = ({ first = '', last = '' }: Halves) => Math.min(first.length, last.length);

function halvesAt(vocabulary: Vocabulary, shown: string, at: number, isPart: IsPart): Halves {
  const [start, end] = [shown.slice(0, at), shown.slice(at)];
  const unlinked = /[se]$/.test(start) ? [start, start.slice(0, -1)] : [start];
  return {
    first: unlinked.find((one) => one.length >= shortestPart && isPart(vocabulary, one)),
    last: isPart(vocabulary, end) ? end : undefined,
  };
}

function isWord({ byStem }: Vocabulary, shown: string): boolean {
  return byStem.has(fold(shown)) || (shown.length > shortestPart && byStem.has(formKey(shown)));
}

function isBeginning(vocabulary: Vocabulary, shown: string): boolean {
  return shown.length >= shortestAlone && beginningWith(vocabulary, fold(shown)).next().done !== true;
}

function bothOf(vocabulary: Vocabulary, halves: readonly Halves[]): Parts {
  const best = halves.find(({ first, last }) => first && last);
  if (!best) return [];
  return [part(vocabulary, best.first, ways.split / 2), part(vocabulary, best.last, ways.split / 2)];
}

/** The longest half that is known by itself, the last before the first. */
function oneOf(vocabulary: Vocabulary, halves: readonly Halves[]): Parts {
  const last = longest(halves.map((half) => half.last));
  if (last) return [part(vocabulary, last, alone.last)];
  const first = longest(halves.map((half) => half.first));
  return first ? [part(vocabulary, first, alone.first)] : [];
}

function longest(words: readonly (string | undefined)[]): string | undefined {
  const long = words.filter((word) => word !== undefined && word.length >= shortestAlone);
  return long.toSorted((a = '', b = '') => b.length - a.length)[0];
}

function part(vocabulary: Vocabulary, shown = '', share: number): Parts[number] {
  const all = new Alternatives();
  const folded = fold(shown);
  const word = { folded, stemmed: formKey(shown) };
  addSame(vocabulary, word, all);
  addCompounds(vocabulary, word, all);
  return { share, word: { text: folded, alternatives: all.sorted(), direct: [], parts: [] } };
}
