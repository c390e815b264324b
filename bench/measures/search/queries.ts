// SPDX-License-Identifier: MPL-2.0
import type { SearchDocument } from '../../../src/search/index.ts';
import { Dice } from '../../../src/testing/big-organisation/dice.ts';
import { mistyped } from '../../../src/testing/search-quality/havlund/mistyped.ts';

/** What people type, by how they type it. */
export interface Queries {
  readonly 'a beginning': readonly string[];
  readonly 'a word with a slip': readonly string[];
  readonly 'several words': readonly string[];
  readonly 'three common names': readonly string[];
}
export type QueryKind = keyof Queries;

const perKind = 200;

/** Queries for what is in these documents, the same each time. */
export function queriesFor(documents: readonly SearchDocument[]): Queries {
  const dice = new Dice(11);
  const name = () => dice.pick(documents).name;
  const people = documents.filter(({ kind }) => kind === 'person');
  const partOf = (text: string) => dice.pick(text.split(' '));
  const many = (make: () => string) => Array.from({ length: perKind }, make);
  const title = (one: SearchDocument) => one.texts.find(({ field }) => field === 'title')?.text ?? '';
  return {
    'a beginning': many(() => partOf(name()).slice(0, 1 + dice.below(6))),
    'a word with a slip': many(() => slipIn(dice, partOf(name()))),
    'several words': many(() => {
      const one = dice.pick(people);
      return dice.pick([
        one.name,
        `${title(one)} ${partOf(one.name)}`,
        `${partOf(name())} ${title(one)} ${partOf(name())}`,
      ]);
    }),
    'three common names': many(
      () =>
        `${partOf(dice.pick(people).name)} ${partOf(dice.pick(people).name)} ${partOf(dice.pick(people).name)}`,
    ),
  };
}

function slipIn(dice: Dice, word: string): string {
  return word.length < 4 ? word : mistyped(dice, word.toLowerCase());
}
