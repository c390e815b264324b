// SPDX-License-Identifier: MPL-2.0
import type { PagePlan, PlannedContact } from '../page/index.ts';
import { contactValue } from './contacts.ts';
import { weekRow } from './hours.ts';

/** What the page says of reaching a unit, or those in it, that the register cannot keep in parts: it stays as text. */
export function unplacedContacts(plan: PagePlan, unitId: string): readonly string[] {
  return plan.contactPoints
    .filter((contact) => ownerUnit(plan, contact) === unitId && !isPlaced(contact))
    .map(({ type, value }) => (type === 'phone' ? `Lokalnummer ${value}` : value));
}

function isPlaced(contact: PlannedContact): boolean {
  return contact.type === 'opening-hours'
    ? weekRow(contact.value) !== undefined
    : contactValue(contact) !== undefined;
}

function ownerUnit({ posts, memberships }: PagePlan, { ofType, ofId }: PlannedContact): string | undefined {
  if (ofType === 'unit') return ofId;
  const postId = ofType === 'post' ? ofId : memberships.find(({ id }) => id === ofId)?.postId;
  return posts.find(({ id }) => id === postId)?.unitId;
}
