// SPDX-License-Identifier: MPL-2.0
import { isBinding } from '../analysis/stop-words.ts';
import { joinedIn, type Token, tokensIn } from '../analysis/tokens.ts';
import type { Field, FieldText } from '../documents/document.ts';
import { type Mark, markOf } from './impact.ts';
import { learn, type Term, type Use, use, type Vocabulary } from './vocabulary.ts';

/** The words of a text as terms, those bound by a hyphen also as one, with the mark they have there. */
export function* termsOf(
  vocabulary: Vocabulary,
  { field, text }: FieldText,
): Generator<readonly [Term, Mark]> {
  const tokens = tokensIn(text);
  const mark = markOf(field, tokens.filter(({ folded }) => !isBinding(folded)).length);
  const as = useIn(field);
  for (const token of withJoined(tokens, text)) yield [learn(vocabulary, token, as), mark];
}

function withJoined(tokens: readonly Token[], text: string): readonly Token[] {
  const joined = joinedIn(text);
  return joined.length === 0 ? tokens : [...tokens, ...joined];
}

function useIn(field: Field): Use {
  return field === 'personName' ? use.name : use.word;
}
