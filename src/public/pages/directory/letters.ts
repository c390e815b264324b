// SPDX-License-Identifier: MPL-2.0
import { alphabet, initialOf, otherSigns } from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';

/** Things by the letter that they stand under. */
export type ByLetter<T> = ReadonlyMap<string, readonly T[]>;

/** The letters as a row of links; those that nothing stands under are not links. */
export function letterLinks<T>(
  under: ByLetter<T>,
  hrefOf: (letter: string) => string,
): { readonly letter: string; readonly href?: string | undefined }[] {
  const letters = under.has(otherSigns) ? [...alphabet, otherSigns] : alphabet;
  return letters.map((letter) => ({ letter, href: under.has(letter) ? hrefOf(letter) : undefined }));
}

/** The letter that a visitor asks for with `?bogstav=`; undefined where none is, or nothing stands under it. */
export function letterAsked<T>({ ask }: Visit, under: ByLetter<T>): string | undefined {
  const asked = ask.query.get('bogstav');
  const letter = asked ? initialOf(asked) : undefined;
  return letter !== undefined && under.has(letter) ? letter : undefined;
}

/** The letters in order, each with what stands under it. */
export function inOrder<T>(under: ByLetter<T>): readonly (readonly [string, readonly T[]])[] {
  return [...alphabet, otherSigns].flatMap((letter) => {
    const those = under.get(letter);
    return those ? [[letter, those] as const] : [];
  });
}
