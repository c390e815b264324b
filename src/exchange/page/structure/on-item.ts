// SPDX-License-Identifier: MPL-2.0

import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { introIn } from '../reading/list-intro.ts';
import { isStaffKind } from '../words/kinds.ts';
import { namesUnit } from '../words/organisation-words.ts';
import { addCounts, relationOf } from './counts.ts';
import { type ItemShape, shapeOf } from './item-shape.ts';
import { isContactLine, onContact } from './on-contact.ts';
import { openUnknownList } from './open-list.ts';
import { figureItem, taskItem, textItem, websiteItem } from './plain-items.ts';
import { namesHolder, postItem } from './post-item.ts';
import { accountFor, type OpenList, type State } from './state.ts';
import { placeOf, unitItem } from './unit-item.ts';
import { withLeader } from './with-leader.ts';

type Item = ItemShape | 'website' | 'text' | 'staff-heading';

/** Reads one item of a list, by what the list holds and by the item's own shape. */
export function onItem(state: State, line: Line, index: number): void {
  if (isContactLine(line.text)) {
    onContact(state, line);
    return;
  }
  const list = state.list ?? openUnknownList(state, index);
  state.list = list;
  readers[itemOf(state, line, list)](state, line, list);
}

const readers: Readonly<Record<Item, (state: State, line: Line, list: OpenList) => void>> = {
  unit: unitItem,
  post: (state, line, { owner }) => postItem(state, line, owner),
  task: (state, line, { owner }) => taskItem(state, line, owner),
  figure: (state, line, { owner }) => figureItem(state, line, owner),
  text: (state, line, { owner }) => textItem(state, line, owner),
  website: websiteItem,
  'staff-heading': openStaffInside,
};

const staffWord = /^(?:stabsfunktioner|stabe|stabsenheder|stab):?$/i;

function itemOf(state: State, { text }: Line, { of }: OpenList): Item {
  if (of === 'units' || of === 'staff') return staffWord.test(text) ? 'staff-heading' : shapeOf(text);
  if (of === 'tasks' || of === 'unknown') return isLeaderItem(state, text) ? 'post' : 'task';
  if (of === 'posts' && isUnitWithLeader(text)) return 'unit';
  return ({ posts: 'post', figures: 'figure', websites: 'website', texts: 'text' } as const)[of];
}

/** "Område Nord: områdechef Inger Toft" in a list of leaders is a unit all the same. */
function isUnitWithLeader(text: string): boolean {
  const { name, leaders } = withLeader(text);
  return leaders.length > 0 && namesUnit(name) && leadersIn(name).length === 0;
}

const isLeaderItem = (state: State, text: string): boolean =>
  state.topic === 'leadership' && namesHolder(text);

/** An item "Stabsfunktioner" with deeper items below it: those are staff of the unit. */
function openStaffInside(state: State, line: Line, list: OpenList): void {
  const owner = placeOf(line, list).parent;
  const kind = /funktion/i.test(line.text) ? 'stabsfunktion' : 'stab';
  state.list = { ...list, of: 'staff', owner, relation: 'staff', kind, above: [] };
  accountFor(state, line, 'list-intro');
}

/** An item that itself introduces deeper items: "Kontorer:". False where it introduces none. */
export function itemIntro(state: State, line: Line, next: Line | undefined): boolean {
  if (!next?.item || next.indent <= line.indent || !line.text.endsWith(':')) return false;
  const intro = introIn(line.text, true);
  if (!intro?.kind || intro.subject) return false;
  const owner = state.list?.above.at(-1)?.unit ?? state.unit;
  const of = isStaffKind(intro.kind) ? 'staff' : 'units';
  state.list = { of, owner, relation: relationOf(intro.kind), kind: intro.kind, above: [] };
  accountFor(state, line, 'list-intro', ...addCounts(state, line.text, owner, line.number));
  return true;
}
