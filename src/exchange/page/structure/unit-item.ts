// SPDX-License-Identifier: MPL-2.0
import type { Line } from '../lines/line.ts';
import { addPeople } from './add-posts.ts';
import { addNamed } from './add-units.ts';
import { addComposed } from './composition.ts';
import { accountFor, type OpenList, type State } from './state.ts';
import { withLeader } from './with-leader.ts';

const composed = /^(\p{Lu}.{1,80}?),? (?:som|der) (?:består af|er opdelt i|omfatter|har) (.+)$/u;

/** An item that names a unit: with units inside it, its leader, its contacts, where the item tells them. */
export function unitItem(state: State, line: Line, list: OpenList): void {
  const place = placeOf(line, list);
  const [, whole, parts] = composed.exec(line.text) ?? [];
  const { name, leaders, contacts } = withLeader(whole ?? line.text);
  const ids = parts
    ? addComposed(state, name, parts, { ...place, owner: place.parent, count: null }, line.number)
    : addNamed(state, name, place, line.number).ids;
  const unit = state.draft.units.find(({ id }) => id === ids[0]);
  if (!unit) return;
  list.above.push({ indent: line.indent, unit });
  accountFor(state, line, 'unit', ...ids, ...addPeople(state, leaders, contacts, unit, 'yes', line.number));
}

/** The list's owner, or the item above that this one is set in under. */
export function placeOf(line: Line, list: OpenList) {
  while ((list.above.at(-1)?.indent ?? -1) >= line.indent) list.above.pop();
  const above = list.above.at(-1);
  if (above) return { parent: above.unit, relation: 'line' as const, kind: null };
  return { parent: list.owner, relation: list.relation, kind: list.kind };
}
