// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { isKnownPersonName } from '../words/person-name.ts';
import { addContacts, addLeader } from './add-posts.ts';
import type { UnitDraft } from './draft.ts';
import { textItem } from './plain-items.ts';
import { accountFor, ownerOf, type State } from './state.ts';

/** Whether an item names a person with a title. */
export function namesHolder(text: string): boolean {
  return leadersIn(contactsIn(text).rest).some(({ name }) => name !== null);
}

/** "– leder Kim Bro" under a unit's heading says who leads it; other titles in a list need not. */
const isHead = (title: string): boolean => /^(?:daglig )?leder$/i.test(title);

/** An item that is a post, with who holds it and how to reach them. */
export function postItem(state: State, line: Line, unit: UnitDraft): void {
  const { contacts, rest } = contactsIn(line.text);
  const leaders = leadersIn(rest);
  const leading = state.topic === 'leadership' || state.topic === 'contact' ? 'by-title' : 'no';
  const ids = leaders.flatMap((leader) =>
    addLeader(state, leader, unit, isHead(leader.title) ? 'by-title' : leading, line.number),
  );
  if (ids.length === 0) {
    personItem(state, line, rest);
    return;
  }
  const holder = state.holder ?? ownerOf(unit);
  accountFor(state, line, 'post', ...ids, ...addContacts(state, contacts, holder, line.number));
}

/** A name without a title holds no post that we know of; it is said to be not understood. */
function personItem(state: State, line: Line, rest: string): void {
  const isPerson = isKnownPersonName(rest.split(' ')) || contactsIn(line.text).contacts.length > 0;
  if (isPerson) accountFor(state, line, 'not-understood');
  else textItem(state, line, state.unit);
}
