// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../entities/common.ts';
import { fullName } from '../../entities/person.ts';
import { leadersOf } from '../../posts.ts';
import type { Snapshot } from '../../snapshot.ts';
import { heldTitle, titleInSentence } from '../capacity.ts';
import type { Topic } from './topic.ts';

/** The people who are named as leaders of a unit. */
export function peopleLeading(snapshot: Snapshot, unitId: Id): readonly Id[] {
  return leadersOf(snapshot, unitId).flatMap(({ holders }) =>
    holders.flatMap(({ person }) => person?.id ?? []),
  );
}

/**
 * `Anna Holm leder også Erhverv som konstitueret erhvervsdirektør.` Null unless the unit's only leader is one that
 * the text has named before.
 */
export function alsoLeads(topic: Topic, named: ReadonlySet<Id>): string | null {
  const [leader, ...others] = leadersOf(topic.snapshot, topic.unit.id);
  const [holder, ...more] = leader?.holders ?? [];
  if (!leader || !holder?.person || others.length + more.length > 0) return null;
  if (!named.has(holder.person.id)) return null;
  const held = heldTitle(leader.post.title, holder.membership.capacity, topic.language);
  const title = titleInSentence(held.whole, topic.language);
  const [leads, as] = topic.language === 'da' ? ['leder også', 'som'] : ['also leads', 'as'];
  return `${fullName(holder.person)} ${leads} ${topic.within()} ${as} ${title}.`;
}
