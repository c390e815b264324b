// SPDX-License-Identifier: MPL-2.0
import type { Leader } from '../../../components/index.ts';
import {
  fullName,
  type Holder,
  type Holding,
  heldTitle,
  type Id,
  inLanguage,
  leadersOf,
} from '../../../organisation/index.ts';
import { link, personPath } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { emailsOf, phonesOf } from './reach.ts';

/** Those who lead a unit, a seat each; empty seats are there too. */
export function leadersFor(visit: Visit, unitId: Id): readonly Leader[] {
  return leadersOf(visit.snapshot, unitId).flatMap((holding) => seatsOf(visit, holding));
}

/** The seats of a post: those who hold it, and one for all that are vacant. */
export function seatsOf(visit: Visit, { post, holders }: Holding): readonly Leader[] {
  const held = holders.map((holder) => seatOf(visit, post, holder));
  const permanent = holders.filter(({ membership }) => membership.capacity !== 'deputy');
  if (permanent.length > 0) return held;
  const vacant = { title: inLanguage(post.title, visit.ask.language), holder: { state: 'vacant' as const } };
  return [{ ...vacant, phones: phonesOf(visit, post.id), emails: emailsOf(visit, post.id) }, ...held];
}

function seatOf(visit: Visit, post: Holding['post'], { membership, person }: Holder): Leader {
  const { whole, capacityWord } = heldTitle(post.title, membership.capacity, visit.ask.language);
  return {
    title: whole,
    capacityWord: capacityWord ?? undefined,
    holder: person
      ? { state: 'shown', name: fullName(person), href: link(visit.ask, personPath(person)) }
      : { state: 'hidden' },
    phones: phonesOf(visit, membership.id, post.id),
    emails: emailsOf(visit, membership.id, post.id),
  };
}
