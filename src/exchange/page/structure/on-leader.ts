// SPDX-License-Identifier: MPL-2.0
import type { FoundContact } from '../contact/found.ts';
import type { Leader } from '../leader/leader.ts';
import type { Line } from '../lines/line.ts';
import { addContacts, addLeader } from './add-posts.ts';
import { accountFor, ownerOf, type State } from './state.ts';

/** A line that names posts and their holders, with what it says of how to reach them. */
export function onLeader(
  state: State,
  line: Line,
  leaders: readonly Leader[],
  contacts: readonly FoundContact[],
): void {
  const ids = leaders.flatMap((leader) => addLeader(state, leader, state.unit, 'by-title', line.number));
  const holder = state.holder ?? ownerOf(state.unit);
  accountFor(state, line, 'post', ...ids, ...addContacts(state, contacts, holder, line.number));
  state.list = null;
}
