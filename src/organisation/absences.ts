// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { Entity } from './entities/entities.ts';
import { groupsOf } from './groups-of.ts';
import { holdersOf, membershipsOf } from './posts.ts';
import type { FullSnapshot } from './snapshot.ts';

type Absence = Entity<'absence'>;

const byId = (a: Absence, b: Absence) => (a.id < b.id ? -1 : 1);
const absencesByPerson = groupsOf('absence', ({ personId }) => personId, byId);
const absencesByStandIn = groupsOf('absence', ({ standInId }) => standInId, byId);

/** The absence of a person who is away; null where they are here. */
export function absenceOf(snapshot: FullSnapshot, personId: Id): Absence | null {
  // The database holds that nobody is away twice on a day.
  return absencesByPerson(snapshot, personId)[0] ?? null;
}

/** The absences of others in which a person stands in. */
export function standInsBy(snapshot: FullSnapshot, personId: Id): readonly Absence[] {
  return absencesByStandIn(snapshot, personId);
}

/**
 * Whom to call instead of a person who is away: whoever their absence names; else a deputy in a post that they hold. One
 * who is away too is passed over; where all are, those who stand in for them are asked, and so on, nobody twice. Null
 * where nobody is left, and where the person is here.
 */
export function standInOf(snapshot: FullSnapshot, personId: Id): Entity<'person'> | null {
  const away = [personId];
  const asked = new Set(away);
  // Grows while it is gone through: the nearest come first.
  for (const one of away) {
    for (const id of standingInFor(snapshot, one)) {
      if (asked.has(id)) continue;
      asked.add(id);
      if (!absenceOf(snapshot, id)) return snapshot.person.get(id) ?? null;
      away.push(id);
    }
  }
  return null;
}

/** Those who stand in for a person who is away, the first to be asked first, whether or not they are here. */
function standingInFor(snapshot: FullSnapshot, personId: Id): readonly Id[] {
  const absence = absenceOf(snapshot, personId);
  if (!absence) return [];
  const deputies = membershipsOf(snapshot, personId)
    .flatMap(({ postId }) => holdersOf(snapshot, postId))
    .filter(({ membership }) => membership.capacity === 'deputy')
    .map(({ membership }) => membership.personId);
  return [absence.standInId, ...deputies].filter((id) => id !== null);
}
