// SPDX-License-Identifier: MPL-2.0
import type { Entity, EntityName, Id, Values } from '../../../organisation/index.ts';
import type { ComingTurn } from '../../../register/index.ts';

/** The parts of a page that have a form, by the identifiers that they have on it. */
export const plannedSections = [
  ...['tekster', 'navn', 'billeder', 'stillinger', 'kontakt', 'aabningstider'],
  ...['opgaver', 'raekkefoelge', 'noter'],
] as const;
export type PlannedSection = (typeof plannedSections)[number];

const ofEntities: Readonly<Partial<Record<EntityName, PlannedSection>>> = {
  person: 'navn',
  picture: 'billeder',
  post: 'stillinger',
  leadership: 'stillinger',
  membership: 'stillinger',
  absence: 'stillinger',
  site: 'aabningstider',
  task: 'opgaver',
  operatorNote: 'noter',
};

/** What the page is of. */
export interface Subject {
  readonly is: 'unit' | 'person';
  readonly id: Id;
}

/** The part of a page by whose form something is edited that is planned to become another. */
export function sectionOf({ entity, id, before, after }: ComingTurn, subject: Subject): PlannedSection {
  if (entity === 'unit') return id === subject.id ? 'tekster' : 'raekkefoelge';
  if (entity === 'person' && subject.is === 'unit') return 'stillinger';
  if (entity === 'contactPoint') return subject.is === 'person' ? 'kontakt' : contactSection(after ?? before);
  return ofEntities[entity] ?? 'tekster';
}

function contactSection(values: Values | undefined): PlannedSection {
  const contact = values as Entity<'contactPoint'> | undefined;
  if (!contact?.unitId) return 'stillinger';
  return contact.value.type === 'opening-hours' ? 'aabningstider' : 'kontakt';
}
