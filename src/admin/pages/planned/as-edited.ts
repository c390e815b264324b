// SPDX-License-Identifier: MPL-2.0
import type { Values } from '../../../organisation/index.ts';
import type { ComingTurn } from '../../../register/index.ts';
import { touchesOrder } from './children.ts';
import type { Subject } from './section-of.ts';

/** A turn as far as the page of a unit or a person is about it; none where it is not. */
export function asEdited(turn: ComingTurn, subject: Subject): readonly ComingTurn[] {
  const { entity, id, before, after, day } = turn;
  // The day of return has been said with the absence itself.
  if (entity === 'absence' && !after && before?.returns === day) return [];
  if (subject.is === 'person') return [turn];
  if (entity === 'unit') {
    if (id === subject.id) return without(turn, ['position']);
    return touchesOrder(turn, subject.id) ? only(turn, ['parentId', 'position', 'relation']) : [];
  }
  if (entity === 'site') return before && after ? only(turn, ['hours']) : [];
  // People have pages of their own; here somebody is told of only as they come for a post of the unit.
  return entity === 'person' && before ? [] : [turn];
}

/** A turn with some of the fields that it changes, and all that begins or ends. */
function only(turn: ComingTurn, fields: readonly string[]): readonly ComingTurn[] {
  const { before, after } = turn;
  if (!before || !after) return [turn];
  const changed = Object.keys(after).filter((field) => after[field] !== before[field]);
  const some = changed.filter((field) => fields.includes(field));
  const set: Values = Object.fromEntries(some.map((field) => [field, after[field]]));
  return some.length === 0 ? [] : [{ ...turn, after: { ...before, ...set } }];
}

function without(turn: ComingTurn, fields: readonly string[]): readonly ComingTurn[] {
  return only(
    turn,
    Object.keys(turn.after ?? {}).filter((field) => !fields.includes(field)),
  );
}
