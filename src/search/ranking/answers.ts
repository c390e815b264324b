// SPDX-License-Identifier: MPL-2.0
import { fieldOf, impactOf, type Mark } from '../index/impact.ts';
import { countOf, type Postings, runEnd, type Slot } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type Alternative, answersInNames } from './alternatives.ts';
import type { PlannedWord } from './planned-word.ts';
import { commonAs, rarity } from './rarity.ts';

/** What answers with this share of the best answers nearly as well. */
const nearly = 0.75;

/** Postings that lie together and all answer a word equally well. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Where one word of a query is answered, and how well: 0 to 1. */
export interface Answers {
  readonly runs: readonly Run[];
  /** Answers that lie in no run: by number or address, or in documents that came later. */
  readonly loose: readonly { readonly slot: Slot; readonly value: number }[];
  readonly count: number;
  readonly most: number;
  /** How many of them answer nearly as well as the best. */
  readonly telling: number;
}

/** A word with all that answers it, its parts, and what it weighs beside the other words. */
export interface WeighedWord {
  readonly whole: Answers;
  readonly parts: readonly { readonly share: number; readonly answers: Answers }[];
  readonly count: number;
  readonly most: number;
  readonly weight: number;
}

/** The rarer a word is, the more it says. */
export function weighed(index: SearchIndex, word: PlannedWord): WeighedWord {
  const whole = answersOf(index, word);
  const parts = word.parts.map(({ share, word: part }) => ({ share, answers: answersOf(index, part) }));
  const count = whole.count + parts.reduce((sum, { answers }) => sum + answers.count, 0);
  const inParts = parts.reduce((sum, { share, answers }) => sum + share * answers.most, 0);
  const most = Math.max(whole.most, inParts);
  const telling = Math.max(whole.telling, ...parts.map(({ answers }) => answers.telling));
  return { whole, parts, count, most, weight: rarity(telling, index.documents.slotOf.size) };
}

function answersOf({ postings, documents }: SearchIndex, { alternatives, direct }: PlannedWord): Answers {
  const runs: Run[] = [];
  const loose = direct.map(({ slot, weight }) => ({ slot, value: weight }));
  let count = direct.length;
  for (const alternative of alternatives) {
    const value = alternative.weight * commonAs(countOf(postings, alternative.term), documents.slotOf.size);
    addRuns(postings, alternative, value, runs);
    addRecent(postings, alternative, value, loose);
    count += countOf(postings, alternative.term);
  }
  runs.sort((a, b) => b.value - a.value);
  const most = loose.reduce((highest, { value }) => Math.max(highest, value), runs[0]?.value ?? 0);
  return {
    runs,
    loose,
    count,
    most,
    telling: tellingOf(runs, loose, most * nearly),
  };
}

function tellingOf(runs: readonly Run[], loose: Answers['loose'], least: number): number {
  let telling = 0;
  for (const { from, to, value } of runs) if (value >= least) telling += to - from;
  for (const { value } of loose) if (value >= least) telling++;
  return telling;
}

function addRuns(postings: Postings, alternative: Alternative, value: number, runs: Run[]): void {
  const { term } = alternative;
  const to = postings.starts[term + 1] ?? 0;
  for (let from = postings.starts[term] ?? 0; from < to; ) {
    const end = runEnd(postings, from, to);
    const mark = postings.marks[from] ?? 0;
    if (isAnswer(alternative, mark)) runs.push({ from, to: end, value: value * impactOf(mark) });
    from = end;
  }
}

function addRecent(
  { recent }: Postings,
  alternative: Alternative,
  value: number,
  loose: { slot: Slot; value: number }[],
): void {
  const list = recent.get(alternative.term);
  list?.slots.forEach((slot, i) => {
    const mark = list.marks[i] ?? 0;
    if (isAnswer(alternative, mark)) loose.push({ slot, value: value * impactOf(mark) });
  });
}

function isAnswer(alternative: Alternative, mark: Mark): boolean {
  return answersInNames(alternative) || fieldOf(mark) !== 'personName';
}
