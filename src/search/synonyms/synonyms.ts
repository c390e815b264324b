// SPDX-License-Identifier: MPL-2.0
import { plain } from '../analysis/fold.ts';
import { formKey } from '../analysis/form-key.ts';
import { isAsking, isBinding } from '../analysis/stop-words.ts';
import { type Token, tokensIn } from '../analysis/tokens.ts';

/** What citizens say, as stems without Danish letters in no order, and the official words for it. */
export interface Synonym {
  readonly said: readonly string[];
  readonly means: readonly Token[];
}

/** Citizens' words for official ones, by the first stem of what is said. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/**
 * Reads lines `what citizens say, another way of saying it > official words`, separated by commas. Endings do not matter.
 * A phrase fits where all its words are in the query, in whatever order.
 */
export function synonymsFrom(lines: string): Synonyms {
  const all = new Map<string, Synonym[]>();
  for (const line of lines.split('\n')) {
    const [said = '', meant = ''] = line.split('>');
    const means = tokensIn(meant);
    if (means.length === 0) continue;
    for (const phrase of said.split(',')) {
      const stems = stemsOf(phrase);
      const first = stems[0];
      if (first !== undefined) all.set(first, [...(all.get(first) ?? []), { said: stems, means }]);
    }
  }
  return all;
}

function stemsOf(phrase: string): readonly string[] {
  const tokens = tokensIn(phrase);
  const matter = tokens.filter(({ folded }) => !isBinding(folded) && !isAsking(folded));
  return (matter.length > 0 ? matter : tokens).map(({ shown }) => plain(formKey(shown)));
}
