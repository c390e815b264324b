// SPDX-License-Identifier: MPL-2.0
import { isWithin } from '../../access/index.ts';
import type { Entity, FullSnapshot, Id } from '../../organisation/index.ts';
import type { Answering, EditorToTell, UnitTurn } from '../../register/index.ts';

/** The organisation on the day before something took effect, and now. */
export interface Days {
  readonly before: FullSnapshot;
  readonly after: FullSnapshot;
}

/** A change event, and the units of one editor that it touches. */
export interface ConcernedEvent {
  readonly event: Entity<'changeEvent'>;
  readonly units: readonly Entity<'unit'>[];
}

/** An editor, and all that they are to be told. */
export interface Concerned {
  readonly editor: EditorToTell;
  readonly events: readonly ConcernedEvent[];
  readonly units: readonly UnitTurn[];
}

/** What an editor is told of a change event: it touches a unit that they edit, or one below; undefined where none. */
export function concernedBy(
  event: Entity<'changeEvent'>,
  { reach }: EditorToTell,
  days: Days,
): ConcernedEvent | undefined {
  const { before, after } = days;
  const units = unitsOf(event, days).filter(({ id }) =>
    [before, after].some((day) => isWithin(reach, [day], id)),
  );
  return units.length > 0 ? { event, units } : undefined;
}

/** Those of some units for which an editor answers now or, where they are gone, answered on the last day. */
export function answeredBy(
  { id }: EditorToTell,
  units: readonly UnitTurn[],
  days: { readonly [K in keyof Days]: Answering },
  after: FullSnapshot,
): readonly UnitTurn[] {
  const answering = (unitId: Id) => (after.unit.has(unitId) ? days.after : days.before).for(unitId);
  return units.filter(({ unitId }) => answering(unitId).some((editor) => editor.id === id));
}

/** Every unit that was there before the event or came out of it, by the name it has now. */
function unitsOf({ id }: Entity<'changeEvent'>, { before, after }: Days): readonly Entity<'unit'>[] {
  const parts = [...after.succession.values()].filter(({ changeEventId }) => changeEventId === id);
  const ids = new Set(parts.flatMap(({ originalId, resultId }) => [originalId, resultId]));
  return [...ids].flatMap((unitId) => after.unit.get(unitId ?? '') ?? before.unit.get(unitId ?? '') ?? []);
}
