// SPDX-License-Identifier: MPL-2.0
import { isWithin } from '../../access/index.ts';
import type { Entity, FullSnapshot } from '../../organisation/index.ts';
import type { EditorToTell } from '../../register/index.ts';

/** The organisation on the day before something took effect, and now. */
interface Days {
  readonly before: FullSnapshot;
  readonly after: FullSnapshot;
}

/** An editor, and the units of theirs that a change event touches. */
export interface Concerned {
  readonly editor: EditorToTell;
  readonly units: readonly Entity<'unit'>[];
}

/** Those who edit a unit that a change event touches, or a unit above it. */
export function concernedBy(
  event: Entity<'changeEvent'>,
  editors: readonly EditorToTell[],
  { before, after }: Days,
): readonly Concerned[] {
  const touched = unitsOf(event, { before, after });
  return editors
    .map((editor) => ({
      editor,
      units: touched.filter(({ id }) => [before, after].some((day) => isWithin(editor.reach, [day], id))),
    }))
    .filter(({ units }) => units.length > 0);
}

/** Every unit that was there before the event or came out of it, by the name it has now. */
function unitsOf({ id }: Entity<'changeEvent'>, { before, after }: Days): readonly Entity<'unit'>[] {
  const parts = [...after.succession.values()].filter(({ changeEventId }) => changeEventId === id);
  const ids = new Set(parts.flatMap(({ originalId, resultId }) => [originalId, resultId]));
  return [...ids].flatMap((unitId) => after.unit.get(unitId ?? '') ?? before.unit.get(unitId ?? '') ?? []);
}
