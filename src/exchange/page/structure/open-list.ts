// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import { looksLikeUnits, shapeOf } from './item-shape.ts';
import type { OpenList, State } from './state.ts';

/** How many items are looked at to tell what a list holds. */
const glance = 12;

/** Opens a list that nothing introduces: what it holds is told by the heading above it and by its items. */
export function openUnknownList(state: State, index: number): OpenList {
  const list = { owner: state.unit, relation: 'line', kind: null, above: [] } as const;
  return { ...list, above: [], of: contentOf(state, itemsFrom(state, index)) };
}

/** The items of the list that begins at an index, as many as are looked at. */
export function itemsFrom(state: State, index: number): readonly string[] {
  const items: string[] = [];
  for (let at = index; at < Math.min(state.lines.length, index + glance); at++) {
    const line = state.lines[at];
    if (!line?.item) break;
    items.push(line.text);
  }
  return items;
}

function contentOf(state: State, items: readonly string[]): OpenList['of'] {
  const { topic } = state;
  if (topic === 'figures' || topic === 'websites') return topic;
  if (topic === 'leadership' || topic === 'contact' || topic === 'staff-members') return 'posts';
  const posts = items.filter((item) => leadersIn(contactsIn(item).rest).some(({ name }) => name !== null));
  if (posts.length * 2 > items.length) return 'posts';
  const isNames = state.isDiagram && items.every((item) => shapeOf(item) !== 'task');
  if (isNames || looksLikeUnits(items)) return 'units';
  const isWork =
    topic === 'other' && /\b(?:laver|gør|arbejder|hjælper|løser|\p{L}*opgaver)\b/iu.test(state.heading ?? '');
  return topic === null || isWork ? 'tasks' : 'texts';
}
