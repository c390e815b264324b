// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type FullSnapshot,
  type Refusal,
  refuse,
  type Text,
} from '../../../organisation/index.ts';

/** What a field says: what was sent; where it was not, what it held. */
export type Said = (name: string) => string;

/** A value as it was said, and all that is wrong with it. */
export interface Candidate {
  readonly value: object;
  readonly wrong: readonly Refusal[];
}

export interface ContactContext {
  readonly snapshot: FullSnapshot;
  /** The way of contact as it is now; undefined for a new one. */
  readonly before?: Entity<'contactPoint'> | undefined;
}

export function tooLong(said: Said, name: string, most: number): readonly Refusal[] {
  return said(name).length > most ? [refuse('contact-too-long', { most: String(most) }, name)] : [];
}

/** What is said in English alone is said in Danish too: there is always a Danish text. */
export function textIn(said: Said, name: string): Text | null {
  const [da, en] = [said(`${name}-da`), said(`${name}-en`)];
  if (da === '' && en === '') return null;
  return en === '' ? { da } : { da: da || en, en };
}
