// SPDX-License-Identifier: MPL-2.0
import { isAsking, isBinding } from '../analysis/stop-words.ts';
import { takeNumbers } from '../analysis/telephone.ts';
import { type Token, tokensIn } from '../analysis/tokens.ts';

/** Nobody means more; the rest of a longer query is not read. */
const longest = 500;
const mostWords = 16;
const address = /\S*@\S*/g;

/** A word of the matter, and what stood right beside it that is none: `selv betjening`. */
export interface QueryWord extends Token {
  readonly before?: Token;
  readonly after?: Token;
}

/** What somebody has typed, taken apart. */
export interface Query {
  /** The words of the matter; where there are none, all there are. */
  readonly words: readonly QueryWord[];
  /** Digits of telephone numbers. */
  readonly numbers: readonly string[];
  /** E-mail addresses, or beginnings of them, in lower case. */
  readonly addresses: readonly string[];
  /** Whether the last of the words may go on: nothing stands after it. */
  readonly open: boolean;
}

export function readQuery(text: string): Query {
  const { numbers, rest } = takeNumbers(text.slice(0, longest));
  const addresses = (rest.match(address) ?? []).map((one) => one.toLowerCase());
  const tokens = distinct(tokensIn(rest.replace(address, ' ')));
  const words = matterOf(tokens, numbers.length + addresses.length > 0).slice(0, mostWords);
  const open =
    words.length > 0 && words.at(-1)?.folded === tokens.at(-1)?.folded && /[\p{L}\p{N}]$/u.test(rest);
  return { words, numbers, addresses, open };
}

function distinct(tokens: readonly Token[]): readonly Token[] {
  return [...new Map(tokens.map((token) => [token.folded, token])).values()];
}

function matterOf(tokens: readonly Token[], besides: boolean): readonly QueryWord[] {
  const isMatter = (token: Token | undefined) =>
    token !== undefined && !isBinding(token.folded) && !isAsking(token.folded);
  const beside = (token: Token | undefined) => (isMatter(token) ? undefined : token);
  const matter = tokens.flatMap((token, i) => {
    if (!isMatter(token)) return [];
    const [before, after] = [beside(tokens[i - 1]), beside(tokens[i + 1])];
    return [{ ...token, ...(before && { before }), ...(after && { after }) }];
  });
  return matter.length > 0 || besides ? matter : tokens;
}
