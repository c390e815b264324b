// SPDX-License-Identifier: MPL-2.0
import type { Dice } from '../../big-organisation/dice.ts';

/** A word with one slip: a letter left out, doubled, mistaken or put in, or two swapped. Never the first. */
export function mistyped(dice: Dice, word: string): string {
  const at = 1 + dice.below(word.length - 2);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const other = dice.pick([...'abdefgiklmnoprstuvy']);
  const made = dice.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + other + next + after,
    before + other + letter + next + after,
    before + next + letter + after,
  ]);
  return made === word ? mistyped(dice, word) : made;
}
