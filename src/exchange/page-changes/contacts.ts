// SPDX-License-Identifier: MPL-2.0
import type { ContactValue, Operation } from '../../organisation/index.ts';
import type { PagePlan, PlannedContact } from '../page/index.ts';
import { type Identifiers, make, type Target } from './context.ts';
import { weekRow } from './hours.ts';

/** The operations that make a plan's contact points; a unit's opening hours become one. */
export function contactOperations(plan: PagePlan, target: Target, ids: Identifiers): readonly Operation[] {
  const single = plan.contactPoints.flatMap((contact, place) => {
    const value = contactValue(contact);
    return value ? [contactPoint(target, ids, contact, value, place)] : [];
  });
  return [...single, ...hoursOperations(plan, target, ids)];
}

function contactPoint(
  target: Target,
  ids: Identifiers,
  { id, ofType, ofId }: PlannedContact,
  value: ContactValue,
  position: number,
) {
  return make(target, 'contactPoint', ids.of(id), { [`${ofType}Id`]: ids.of(ofId), value, position });
}

/** A way of reaching someone as the register keeps it; undefined where the page's words are not plain enough. */
export function contactValue({ type, value, extension }: PlannedContact): ContactValue | undefined {
  if (type === 'phone' && value.startsWith('+'))
    return { type, number: value, ...(extension && { extension }) };
  if (type === 'email') return { type, address: value };
  if (type === 'web') return { type, url: value };
  const [, street, postalCode, city] = /^(.+?),?\s+(?:DK[- ])?(\d{4})\s+(.+)$/.exec(value) ?? [];
  if (type !== 'address' || !street || !postalCode || !city) return undefined;
  return { type, address: { street, postalCode, city, country: 'DK' } };
}

function hoursOperations(plan: PagePlan, target: Target, ids: Identifiers): readonly Operation[] {
  const lines = plan.contactPoints.filter(({ type }) => type === 'opening-hours');
  const owners = new Map(lines.map((line) => [`${line.ofType} ${line.ofId}`, line]));
  return [...owners].flatMap(([owner, first]) => {
    const weekly = lines
      .filter(({ ofType, ofId }) => `${ofType} ${ofId}` === owner)
      .flatMap(({ value }) => weekRow(value) ?? [])
      .slice(0, 7);
    if (weekly.length === 0) return [];
    return [
      contactPoint(target, ids, first, { type: 'opening-hours', hours: { weekly, exceptions: [] } }, 900),
    ];
  });
}
