// SPDX-License-Identifier: MPL-2.0
import { lacksLetters, plain } from '../analysis/fold.ts';
import { sound } from '../analysis/sound.ts';
import type { Token } from '../analysis/tokens.ts';
import { beginningWith } from '../index/in-order.ts';
import type { Term, Vocabulary } from '../index/vocabulary.ts';
import type { Alternatives } from './alternatives.ts';
import { addCompounds } from './compounds.ts';
import { addSlips } from './mistyped.ts';
import { type Meant, type Typed, typed } from './typed.ts';
import { type Way, ways } from './weights.ts';

/** All words that answer one word by their letters: the same, its forms, compounds with it, what sounds or looks like it. */
export function addWordForms(vocabulary: Vocabulary, token: Token, open: boolean, all: Alternatives): void {
  const word = typed(token);
  const same = addSame(vocabulary, word, all);
  addBeginnings(vocabulary, word.folded, open, all);
  addCompounds(vocabulary, word, all);
  addSounds(vocabulary, word.folded, all);
  if (!same) addSlips(vocabulary, word, open, all);
}

/** Whether the organisation has this word, or a form of it. */
export function isKnown(vocabulary: Vocabulary, token: Token): boolean {
  const { folded, stemmed } = typed(token);
  return vocabulary.termOf.has(folded) || vocabulary.byStem.has(stemmed);
}

/** The word itself, its other forms, and both for one who lacks the letters; whether there are any. */
export function addSame(vocabulary: Vocabulary, word: Typed, all: Alternatives, meant?: Meant): boolean {
  const { folded, stemmed } = word;
  const add = (term: Term, way: Way) => all.add(term, ways[way] * (meant?.factor ?? 1), meant?.way ?? way);
  const exact = vocabulary.termOf.get(folded);
  if (exact !== undefined) add(exact, 'exact');
  const forms = [folded, stemmed].flatMap((key) => vocabulary.byStem.get(key) ?? []);
  for (const term of forms) add(term, 'form');
  const lacking = lackingLetters(vocabulary, word);
  for (const term of lacking) add(term, 'letters');
  return exact !== undefined || forms.length > 0 || lacking.length > 0;
}

function lackingLetters({ byPlain, terms, stems }: Vocabulary, { folded, stemmed }: Typed): readonly Term[] {
  const whole = (byPlain.get(plain(folded)) ?? []).filter((term) => lacksLetters(folded, terms[term] ?? ''));
  const stemsAlike = (byPlain.get(plain(stemmed)) ?? []).filter((term) =>
    lacksLetters(stemmed, stems[term] ?? ''),
  );
  return [...whole, ...stemsAlike];
}

/** Words that begin so. The more of one is typed, the likelier it is meant. */
function addBeginnings(vocabulary: Vocabulary, folded: string, open: boolean, all: Alternatives): void {
  if (!open && folded.length < 2) return;
  const way = open ? 'beginning' : 'shortened';
  for (const term of beginningWith(vocabulary, folded)) {
    const typedShare = folded.length / (vocabulary.terms[term]?.length ?? 1);
    all.add(term, ways[way] * (0.88 + 0.12 * typedShare), way);
  }
}

export function addSounds(vocabulary: Vocabulary, folded: string, all: Alternatives): void {
  if (folded.length < 3) return;
  for (const term of vocabulary.bySound.get(sound(folded)) ?? []) all.add(term, ways.sound, 'sound');
}
