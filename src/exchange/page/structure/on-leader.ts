// SPDX-License-Identifier: MPL-2.0
import type { FoundContact } from '../contact/found.ts';
import type { Leader } from '../leader/leader.ts';
import type { Line } from '../lines/line.ts';
import { addPeople } from './add-posts.ts';
import type { UnitDraft } from './draft.ts';
import { accountFor, type State } from './state.ts';

/** A line that names posts and their holders, with what it says of how to reach them. */
export function onLeader(
  state: State,
  line: Line,
  leaders: readonly Leader[],
  contacts: readonly FoundContact[],
): void {
  const item = itemAbove(state, line);
  const unit = item ?? (leaders.some((leader) => isOfPage(state, line, leader)) ? state.page : state.unit);
  accountFor(state, line, 'post', ...addPeople(state, leaders, contacts, unit, 'by-title', line.number));
  if (!item) state.list = null;
}

/** A director behind sections that have their heads is the director of it all. */
function isOfPage({ draft, unit, page }: State, { gap }: Line, { title, of }: Leader): boolean {
  if (
    !gap ||
    unit === page ||
    of !== null ||
    !/^(?:administrerende |kommunal|forvaltnings|fag)?direktør$/i.test(title)
  )
    return false;
  const isLed = (led: typeof unit) => draft.posts.some(({ leads }) => leads.includes(led));
  return isLed(unit) && !isLed(page);
}

/** A line set in deeper than the unit in the list above it tells of that unit. */
function itemAbove({ list }: State, line: Line): UnitDraft | null {
  const above = list?.of === 'units' || list?.of === 'staff' ? list.above.at(-1) : undefined;
  return above && line.indent > above.indent ? above.unit : null;
}
