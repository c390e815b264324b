// SPDX-License-Identifier: MPL-2.0
import { formKey } from '../analysis/form-key.ts';
import type { Token } from '../analysis/tokens.ts';
import type { Way } from './weights.ts';

/** A word of a query with its form key, both folded. */
export interface Typed {
  readonly folded: string;
  readonly stemmed: string;
}

export function typed({ shown, folded }: Token): Typed {
  return { folded, stemmed: formKey(shown) };
}

/** That a word was not typed itself, but stands for what was: in what way, and what share of itself it counts. */
export interface Meant {
  readonly way: Way;
  readonly factor: number;
}
