// SPDX-License-Identifier: MPL-2.0
import { fold } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import type { Token } from '../analysis/tokens.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { Alternatives } from './alternatives.ts';
import { addCompounds } from './compounds.ts';
import type { PlannedWord } from './planned-word.ts';
import { ways } from './weights.ts';
import { addSame } from './word-forms.ts';

type Parts = PlannedWord['parts'];

const shortestPart = 3;
const shortestWord = 7;
/** What one half of a compound counts where the other is not known here: the last says more of what it is. */
const alone = { first: 0.4, last: 0.55 };

/**
 * The parts of a compound, by the words the organisation itself uses: `bygningsvedligeholdelse` is bygning and
 * vedligeholdelse. Where only one half is known, that one, if the whole is not.
 */
export function partsOf(vocabulary: Vocabulary, { shown }: Token, known: boolean): Parts {
  if (shown.length < shortestWord) return [];
  const cuts = Array.from({ length: shown.length - 2 * shortestPart + 1 }, (_, i) => i + shortestPart);
  const halves = cuts.map((at) => halvesAt(vocabulary, shown, at));
  const both = halves.filter(({ first, last }) => first && last);
  const best = mostEven(both);
  if (best)
    return [part(vocabulary, best.first, ways.split / 2), part(vocabulary, best.last, ways.split / 2)];
  return known ? [] : oneOf(vocabulary, halves);
}

interface Halves {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

function halvesAt(vocabulary: Vocabulary, shown: string, at: number): Halves {
  const start = shown.slice(0, at);
  const unlinked = /[se]$/.test(start) ? [start, start.slice(0, -1)] : [start];
  return {
    first: unlinked.find((one) => one.length >= shortestPart && isWord(vocabulary, one)),
    last: [shown.slice(at)].find((one) => isWord(vocabulary, one)),
  };
}

function isWord({ byStem }: Vocabulary, shown: string): boolean {
  return byStem.has(fold(shown)) || (shown.length > shortestPart && byStem.has(formKey(shown)));
}

const least = ({ first = '', last = '' }: Halves) => Math.min(first.length, last.length);

function mostEven(halves: readonly Halves[]): Halves | undefined {
  return halves.toSorted((a, b) => least(b) - least(a))[0];
}

/** The longest half that is known by itself. */
function oneOf(vocabulary: Vocabulary, halves: readonly Halves[]): Parts {
  const long = (word: string | undefined) => word !== undefined && word.length > shortestPart + 1;
  const last = halves.find((half) => long(half.last))?.last;
  if (last) return [part(vocabulary, last, alone.last)];
  const first = halves.findLast((half) => long(half.first))?.first;
  return first ? [part(vocabulary, first, alone.first)] : [];
}

function part(vocabulary: Vocabulary, shown = '', share: number): Parts[number] {
  const all = new Alternatives();
  const [folded, stemmed] = [fold(shown), formKey(shown)];
  addSame(vocabulary, { folded, stemmed }, all);
  addCompounds(vocabulary, folded, stemmed, 1, all);
  return { share, word: { text: folded, alternatives: all.sorted(), direct: [], parts: [] } };
}
