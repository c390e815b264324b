// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { namesUnit } from '../words/organisation-words.ts';
import { isPersonName } from '../words/person-name.ts';
import { findUnit } from './find-unit.ts';
import { isClause } from './item-shape.ts';
import { onContact } from './on-contact.ts';
import { leaveLevels } from './on-heading.ts';
import { onLeader } from './on-leader.ts';
import { ownerOf, type State } from './state.ts';
import { unitItem } from './unit-item.ts';
import { withLeader } from './with-leader.ts';

/** A line that names posts and their holders. */
export function leader(state: State, line: Line): boolean {
  const { contacts, rest } = contactsIn(line.text);
  const leaders = leadersIn(rest);
  if (leaders.length > 0) {
    leaveLevels(state, line);
    onLeader(state, line, leaders, contacts);
    return true;
  }
  return contacts.length > 0 && rest.length < 90 && namedContact(state, line, rest);
}

/** "Borgerservice, tlf. 9931 1234": a known unit and how to reach it. */
function namedContact(state: State, line: Line, rest: string): boolean {
  const unit = findUnit(state, rest);
  if (!unit || isPersonName(rest.split(' '))) return false;
  state.holder = ownerOf(unit);
  onContact(state, line);
  state.holder = null;
  return true;
}

/** "Område Nord, områdechef Inger Toft" on a line of its own: a unit and its leader. */
export function unitLine(state: State, line: Line): boolean {
  const { name, leaders } = withLeader(line.text);
  const isName = namesUnit(name) || (line.text.includes('\t') && !isPersonName(name.split(' ')));
  if (leaders.length === 0 || !isName || isClause(name) || name.split(' ').length > 7) return false;
  const { owner, relation, kind } = state.groups.at(-1) ?? {
    owner: state.unit,
    relation: 'line',
    kind: null,
  };
  unitItem(state, line, { of: 'units', owner, relation, kind, above: [] });
  return true;
}
