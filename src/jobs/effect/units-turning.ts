// SPDX-License-Identifier: MPL-2.0
import { type Entity, groupBy, type Id, membershipsOf, rootOf } from '../../organisation/index.ts';
import type { PlannedTurn, UnitTurn } from '../../register/index.ts';
import type { Days } from './concerned.ts';

/** What was planned, by the units it is about and the days on which it took effect; the first day first. */
export function unitsTurning(turns: readonly PlannedTurn[], days: Days): readonly UnitTurn[] {
  const placed = turns.flatMap((turn) => unitsOf(turn, days).map((unitId) => ({ turn, unitId })));
  const groups = groupBy(placed, ({ turn, unitId }) => `${turn.day} ${unitId}`);
  return [...groups.values()]
    .flatMap((some) => {
      const [first] = some;
      return first
        ? [{ unitId: first.unitId, day: first.turn.day, turns: some.map(({ turn }) => turn) }]
        : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The units that a thing belongs to on either side of its day; that of the whole organisation, where it belongs to none. */
function unitsOf({ entity, id, before, after }: PlannedTurn, days: Days): readonly Id[] {
  const found = [before, after].flatMap((values) => {
    if (!values) return [];
    if (entity === 'unit') return [id];
    return entity === 'person' ? unitsWhereHeld(id, days) : (unitOf(values, days) ?? []);
  });
  const whole = rootOf(days.after)?.id;
  return [...new Set(found.length > 0 || !whole ? found : [whole])];
}

function unitsWhereHeld(personId: Id, { before, after }: Days): readonly Id[] {
  return [before, after].flatMap((day) =>
    membershipsOf(day, personId).flatMap(({ postId }) => day.post.get(postId)?.unitId ?? []),
  );
}

function unitOf(values: NonNullable<PlannedTurn['after']>, { before, after }: Days): Id | undefined {
  const { unitId, postId, membershipId } = values as Readonly<Record<string, Id | null | undefined>>;
  if (unitId) return unitId;
  const either = <K extends 'post' | 'membership'>(entity: K, id: Id): Entity<K> | undefined =>
    (after[entity].get(id) ?? before[entity].get(id)) as Entity<K> | undefined;
  const held = membershipId ? either('membership', membershipId)?.postId : postId;
  return held ? either('post', held)?.unitId : undefined;
}
