// SPDX-License-Identifier: MPL-2.0
import { fold } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import type { Token } from '../analysis/tokens.ts';
import { beginningWith } from '../index/in-order.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Alternatives } from './alternatives.ts';
import type { Query } from './query.ts';
import { ways } from './weights.ts';
import { addSame } from './word-forms.ts';

/** What binds the parts of a Danish compound. */
export const links = ['', 's', 'e'];

/** Words that stand beside each other, and that the organisation writes as one, answer for both. */
export function addJoined(
  vocabulary: Vocabulary,
  { words, open }: Query,
  found: readonly Alternatives[],
): void {
  for (let first = 0; first < words.length; first++) {
    for (const count of [2, 3]) {
      const some = words.slice(first, first + count);
      if (some.length < count) continue;
      const last = open && first + count === words.length;
      for (const all of found.slice(first, first + count)) addWritings(vocabulary, some, last, all);
    }
  }
  words.forEach((word, i) => {
    const all = found[i];
    if (all && word.before) addWritings(vocabulary, [word.before, word], open && i === words.length - 1, all);
    if (all && word.after) addWritings(vocabulary, [word, word.after], false, all);
  });
}

function addWritings(vocabulary: Vocabulary, some: readonly Token[], open: boolean, all: Alternatives): void {
  for (const link of links) {
    const shown = some.map((word) => word.shown).join(link);
    const folded = fold(shown);
    addSame(vocabulary, { folded, stemmed: formKey(shown) }, all, { way: 'joined', factor: ways.joined });
    if (!open) continue;
    for (const term of beginningWith(vocabulary, folded)) all.add(term, ways.beginning, 'beginning');
  }
}
