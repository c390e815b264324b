// SPDX-License-Identifier: MPL-2.0

/** In what way a word of the organisation answers a word of the query, and what it counts for that: 0 to 1. */
export const ways = {
  /** The same word. */
  exact: 1,
  /** Two words of the query written as one. */
  joined: 1,
  /** The same without its Danish letters. */
  letters: 0.96,
  /** Another form of it. */
  form: 0.94,
  /** It begins so, and is still being typed. */
  beginning: 0.8,
  /** An official word for what a citizen says. */
  synonym: 0.85,
  /** A compound that ends or begins with it. */
  compound: 0.72,
  /** It sounds the same. */
  sound: 0.62,
  /** It begins so, in the middle of a query. */
  shortened: 0.6,
  /** The query's word is a compound, and this is a part of it. */
  split: 0.7,
  /** One slip away, and two. */
  slip: 0.62,
  slips: 0.45,
  /** It stands somewhere inside. */
  inside: 0.42,
} as const;
/** What of that is left where a slip was made in a word that has an ending more or less. */
export const ofStem = 0.95;

export type Way = keyof typeof ways;
