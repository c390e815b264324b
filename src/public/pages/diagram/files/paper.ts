// SPDX-License-Identifier: MPL-2.0
import type { Paper, Turn } from '../../../../diagram/index.ts';
import { type Outcome, refuse, refused, success } from '../../../../organisation/index.ts';
import type { Ask } from '../../../visit/ask.ts';

/** What a visitor says of the paper: its size, and which way it is turned; undefined where nothing is said. */
export interface PaperAsked {
  readonly paper: Paper | undefined;
  readonly turn: Turn | undefined;
}

const papers: Readonly<Record<string, Paper>> = { a4: 'a4', a3: 'a3', a1: 'a1' };
const turns: Readonly<Record<string, Turn>> = {
  staaende: 'portrait',
  stående: 'portrait',
  liggende: 'landscape',
};

/** Reads `?papir=` and `?retning=`. Refused with `paper-unknown` or `turn-unknown` where that is something else. */
export function paperAsked({ query }: Ask): Outcome<PaperAsked> {
  const [paper, turn] = ['papir', 'retning'].map((name) => (query.get(name) ?? '').toLowerCase());
  if (paper && !Object.hasOwn(papers, paper))
    return refused(refuse('paper-unknown', { paper: paper.slice(0, longest) }));
  if (turn && !Object.hasOwn(turns, turn))
    return refused(refuse('turn-unknown', { turn: turn.slice(0, longest) }));
  return success({ paper: papers[paper ?? ''], turn: turns[turn ?? ''] });
}

/** So much of a wrong word is said back. */
const longest = 40;

/** The words of an address that ask for a paper. */
export function paperQuery({ paper, turn }: PaperAsked): Readonly<Record<string, string>> {
  return {
    ...(paper && { papir: paper }),
    ...(turn && { retning: turn === 'portrait' ? 'staaende' : 'liggende' }),
  };
}
