// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../entities/common.ts';
import { leadersOf } from '../posts.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Difference, Lead } from './difference.ts';

/** Who came to lead a unit and who left, in the order of the posts; undefined where all is as it was. */
export function leadsCompared(before: Snapshot, after: Snapshot, unitId: Id): Difference | undefined {
  const [then, now] = [leadsOf(before, unitId), leadsOf(after, unitId)];
  const [came, left] = [without(now, then), without(then, now)];
  return came.length + left.length === 0 ? undefined : { is: 'led', came, left };
}

/** The leading posts of a unit with each of their holders, vacant ones too. */
function leadsOf(snapshot: Snapshot, unitId: Id): readonly Lead[] {
  return leadersOf(snapshot, unitId).flatMap(({ post, holders }): readonly Lead[] =>
    holders.length === 0 ? [{ post, holder: null }] : holders.map((holder) => ({ post, holder })),
  );
}

/** Those of some leads that others do not have; two holders who are not shown are two. */
function without(leads: readonly Lead[], others: readonly Lead[]): readonly Lead[] {
  const rest = others.map(keyOf);
  return leads.filter((lead) => {
    const at = rest.indexOf(keyOf(lead));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Two leads are the same where the post, who holds it and in which capacity are. */
function keyOf({ post, holder }: Lead): string {
  return `${post.id} ${holder ? `${holder.membership.personId} ${holder.membership.capacity}` : 'vacant'}`;
}
