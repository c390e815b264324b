// SPDX-License-Identifier: MPL-2.0
import { isLeading } from '../leader/leader.ts';
import { leadersIn } from '../leader/leader-line.ts';
import { numberOf } from '../words/numbers.ts';
import { isTitleHead, singularTitle, writtenTitle } from '../words/titles.ts';
import { addLeader } from './add-posts.ts';
import type { UnitDraft } from './draft.ts';
import type { State } from './state.ts';

/** "en kommunaldirektør", "to direktører", "rådmanden": posts by their titles in small letters. */
export function addCountedPost(state: State, part: string, owner: UnitDraft, line: number): string[] | null {
  const words = part.replace(/^(?:de|den|det) (?=\p{L}+ )/u, '').split(' ');
  const count = numberOf(words[0] ?? '');
  const noun = (count === null ? words : words.slice(1)).join(' ');
  const last = noun.split(' ').at(-1) ?? '';
  const single = singularTitle(last);
  const title = single ? [...noun.split(' ').slice(0, -1), single].join(' ') : noun;
  if (title.split(' ').length > 3 || !isTitleHead(title.split(' ').at(-1) ?? ''))
    return capitalTitle(state, part, owner, line);
  return addTitle(state, writtenTitle(title), count ?? 1, owner, 'no', line);
}

function capitalTitle(state: State, part: string, owner: UnitDraft, line: number): string[] | null {
  const leaders = leadersIn(part);
  return leaders.length > 0 ? leaders.flatMap((leader) => addLeader(state, leader, owner, 'no', line)) : null;
}

export function addTitle(
  state: State,
  title: string,
  seats: number,
  unit: UnitDraft,
  leading: 'yes' | 'no',
  line: number,
): string[] {
  const leader = {
    title,
    name: null,
    capacity: 'permanent',
    vacant: true,
    of: null,
    seats,
    leading: isLeading(title),
  } as const;
  return addLeader(state, leader, unit, leading, line);
}
