// SPDX-License-Identifier: MPL-2.0
import type { CivilDate, Id, Text, Turn } from '../../organisation/index.ts';
import type { RecordedChange } from '../history/read-changes.ts';

/** Something that begins, ends or becomes another on a day to come, as one change has planned it. */
export interface ComingTurn extends Turn {
  readonly id: Id;
  /** The first day on which it is so. */
  readonly day: CivilDate;
  /** Where it ends: the day on which it is there again; null where it never is. */
  readonly again: CivilDate | null;
  /** The change that planned it. */
  readonly change: number;
  /** The reorganisation that it is part of. */
  readonly eventId: Id | undefined;
  /** The changes that wrote the versions on the day before and on the day, as they stand now; undefined where there is none. */
  readonly seen: { readonly before: number | undefined; readonly after: number | undefined };
}

/** A reorganisation that has been recorded. */
export interface ComingEvent {
  readonly title: Text;
  /** Whether it was prepared as a draft, which is still to be found by the same identifier. */
  readonly isDraft: boolean;
}

/** What is to come for a unit or a person, the earliest first, with what the things are called that it names. */
export interface Coming {
  readonly turns: readonly ComingTurn[];
  readonly named: ReadonlyMap<Id, Text>;
  /** The people whose names are, or will be, for administrators alone. */
  readonly protectedIds: ReadonlySet<Id>;
  readonly changes: ReadonlyMap<number, RecordedChange>;
  readonly events: ReadonlyMap<Id, ComingEvent>;
}
