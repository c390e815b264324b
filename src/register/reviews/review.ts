// SPDX-License-Identifier: MPL-2.0
import {
  addDays,
  ancestorsOf,
  type CivilDate,
  civilDateAt,
  type FullSnapshot,
  type Id,
} from '../../organisation/index.ts';

/** What a unit itself says of its review; null: as the nearest unit above it. */
export interface Review {
  readonly responsible: Responsible | null;
  readonly everyDays: number | null;
  readonly confirmedOn: CivilDate | null;
  readonly confirmedBy: string | null;
}

/** One who answers for what is said of a unit: an account. */
export interface Responsible {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
}

export type Reviews = ReadonlyMap<Id, Review>;

/** What holds for a unit, with what comes from above. */
export interface ReviewState {
  readonly responsible: Responsible | null;
  /** The unit that says who is responsible; null where none does. */
  readonly responsibleFrom: Id | null;
  readonly everyDays: number;
  readonly confirmedOn: CivilDate | null;
  readonly confirmedBy: string | null;
  /** The day on which it is due. */
  readonly due: CivilDate;
}

/**
 * How it stands with a unit's review. Until somebody has confirmed it, the days are counted from when the unit was written
 * down; `standard` is how many where no unit says.
 */
export function reviewOf(
  snapshot: FullSnapshot,
  reviews: Reviews,
  unitId: Id,
  standard: number,
): ReviewState {
  const line = upwardsFrom(snapshot, unitId);
  const responsibleFrom = line.find((id) => reviews.get(id)?.responsible) ?? null;
  const setting = line.find((id) => reviews.get(id)?.everyDays);
  const everyDays = (setting && reviews.get(setting)?.everyDays) || standard;
  const own = reviews.get(unitId);
  const confirmedOn = own?.confirmedOn ?? null;
  return {
    responsible: (responsibleFrom && reviews.get(responsibleFrom)?.responsible) || null,
    responsibleFrom,
    everyDays,
    confirmedOn,
    confirmedBy: own?.confirmedBy ?? null,
    due: addDays(confirmedOn ?? writtenOn(snapshot, unitId), everyDays),
  };
}

/** A unit and those above it, the nearest first. */
export function upwardsFrom(snapshot: FullSnapshot, unitId: Id): readonly Id[] {
  return [...ancestorsOf(snapshot, unitId).map(({ id }) => id), unitId].toReversed();
}

/** Thousands of units come from one change, and to find the day of an instant takes long. */
const dayOf = new WeakMap<Date, CivilDate>();

function writtenOn(snapshot: FullSnapshot, unitId: Id): CivilDate {
  const written = snapshot.recorded.get(snapshot.unit.get(unitId)?.recordedBy ?? 0) ?? new Date(0);
  const day = dayOf.get(written) ?? civilDateAt(written);
  dayOf.set(written, day);
  return day;
}
