// SPDX-License-Identifier: MPL-2.0
import { reachOf } from '../../../../access/index.ts';
import {
  contactsOfType,
  type Entity,
  type FullSnapshot,
  type OpeningHours,
} from '../../../../organisation/index.ts';
import type { Editor } from '../../../visit/visit.ts';

export const noHours: OpeningHours = { weekly: [], exceptions: [] };

/** The unit's own opening hours, and the way of contact that keeps them. */
export function ownHours(snapshot: FullSnapshot, unit: Entity<'unit'>) {
  const [contact] = contactsOfType(snapshot, unit.id, 'opening-hours');
  return { contact, hours: contact?.value.hours ?? noHours };
}

/** The site where the unit is. */
export function siteOf(snapshot: FullSnapshot, unit: Entity<'unit'>): Entity<'site'> | undefined {
  const [place] = contactsOfType(snapshot, unit.id, 'address');
  return snapshot.site.get(place?.value.siteId ?? '');
}

/** Whether one may edit what others at the site share: whoever may edit all of the organisation. */
export function mayEditSites({ signedIn, snapshot }: Editor): boolean {
  return reachOf(signedIn.grants, snapshot.organisationId, 'edit') === 'all';
}
