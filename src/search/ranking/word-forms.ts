// SPDX-License-Identifier: MPL-2.0
import { lacksLetters, plain } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import { sound } from '../analysis/sound.ts';
import type { Token } from '../analysis/tokens.ts';
import { beginningWith } from '../index/in-order.ts';
import { near } from '../index/near.ts';
import { type Term, use, type Vocabulary } from '../index/vocabulary.ts';
import type { Alternatives } from './alternatives.ts';
import { addCompounds } from './compounds.ts';
import { ways } from './weights.ts';

/** A word of a query with its stem, both folded. */
interface Typed {
  readonly folded: string;
  readonly stemmed: string;
}

export function typed({ shown, folded }: Token): Typed {
  return { folded, stemmed: formKey(shown) };
}

/** All words that answer one word by their letters: the same, its forms, compounds with it, what sounds or looks like it. */
export function addWordForms(vocabulary: Vocabulary, token: Token, open: boolean, all: Alternatives): void {
  const word = typed(token);
  const same = addSame(vocabulary, word, all);
  addBeginnings(vocabulary, word.folded, open, all);
  addCompounds(vocabulary, word.folded, word.stemmed, 1, all);
  addSounds(vocabulary, word.folded, all);
  if (!same) addSlips(vocabulary, word, open, all);
}

/** Whether the organisation has this word, or a form of it. */
export function isKnown(vocabulary: Vocabulary, token: Token): boolean {
  const { folded, stemmed } = typed(token);
  return vocabulary.termOf.has(folded) || vocabulary.byStem.has(stemmed);
}

/** The word itself, its other forms, and both for one who lacks the letters; whether there are any. */
export function addSame(vocabulary: Vocabulary, word: Typed, all: Alternatives, factor = 1): boolean {
  const { folded, stemmed } = word;
  const exact = vocabulary.termOf.get(folded);
  if (exact !== undefined) all.add(exact, ways.exact * factor, 'exact');
  const forms = [folded, stemmed].flatMap((key) => vocabulary.byStem.get(key) ?? []);
  for (const term of forms) all.add(term, ways.form * factor, 'form');
  const lacking = lackingLetters(vocabulary, word);
  for (const term of lacking) all.add(term, ways.letters * factor, 'letters');
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

function addSounds(vocabulary: Vocabulary, folded: string, all: Alternatives): void {
  if (folded.length < 3) return;
  for (const term of vocabulary.bySound.get(sound(folded)) ?? []) all.add(term, ways.sound, 'sound');
}

/** So many slips are forgiven: none in very short words, two in long ones. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Words a slip or two away; so near a stem; or, of what is still being typed, so near a beginning. */
function addSlips(vocabulary: Vocabulary, word: Typed, open: boolean, all: Alternatives): void {
  for (const text of new Set([word.folded, word.stemmed])) {
    const most = slipsIn(text);
    if (most === 0) continue;
    for (const { term, distance, beginning } of near(vocabulary, text, most)) {
      if ((vocabulary.uses[term] ?? 0) === 0) continue;
      const weight = distance === 1 ? ways.slip : ways.slips;
      if (!beginning) all.add(term, weight, 'slip');
      else if (isForm(vocabulary, term, text)) all.add(term, weight * 0.95, 'slip');
      else if (open && text.length > 4) all.add(term, weight * 0.85, 'slip');
    }
  }
}

/** Whether a word of a text is only an ending longer than what was compared. */
function isForm(vocabulary: Vocabulary, term: Term, text: string): boolean {
  const isWord = ((vocabulary.uses[term] ?? 0) & use.word) !== 0;
  return isWord && (vocabulary.stems[term] ?? '').length <= text.length + 1;
}
