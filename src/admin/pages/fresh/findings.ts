// SPDX-License-Identifier: MPL-2.0
import { reachOf } from '../../../access/index.ts';
import { type Finding, findingsIn } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** What there is to look at or to mend in the units that one may edit. */
export async function findingsFor({
  office,
  signedIn,
  snapshot,
  today,
}: Editor): Promise<readonly Finding[]> {
  const { register, rules } = office;
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  if (reach.length === 0) return [];
  const [reviews, vacantSince, deadLinks] = await Promise.all([
    register.reviews.all(),
    register.reviews.vacantSince(today),
    register.links.dead(),
  ]);
  return findingsIn({ snapshot, reviews, vacantSince, deadLinks, today, ...rules }, reach);
}
