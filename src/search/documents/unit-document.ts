// SPDX-License-Identifier: MPL-2.0
import {
  ancestorsOf,
  type Chronicle,
  type Entity,
  formerNames,
  type Snapshot,
  tasksOf,
} from '../../organisation/index.ts';
import type { FieldText, SearchDocument } from './document.ts';
import { priorOf } from './priors.ts';
import { contactTexts, taskTexts, textsIn } from './texts.ts';

/** A unit: its names now and before, what it takes care of, how it is reached, and what it is part of. */
export function unitDocument(snapshot: Snapshot, chronicle: Chronicle, unit: Entity<'unit'>): SearchDocument {
  const above = ancestorsOf(snapshot, unit.id);
  const texts = [
    ...textsIn('name', unit.name),
    ...textsIn('shortName', unit.shortName),
    ...formerNames(chronicle, unit.id, snapshot.asOf.validAt).flatMap(({ name }) =>
      textsIn('formerName', name),
    ),
    ...tasksOf(snapshot, unit.id).flatMap(taskTexts),
    ...textsIn('text', unit.summary),
    ...contactTexts(snapshot, unit.id),
    ...(unit.parentId === null ? hotline(snapshot) : []),
    ...above.slice(1).flatMap(({ name }) => textsIn('above', name)),
  ];
  const prior = priorOf({ kind: 'unit', depth: above.length });
  return { id: unit.id, kind: 'unit', name: unit.name.da, unitId: unit.parentId, texts, prior };
}

/** The organisation's own number and address are those of the unit at its top. */
function hotline({ organisationProfile, organisationId }: Snapshot): readonly FieldText[] {
  const { phone = null, email = null } = organisationProfile.get(organisationId) ?? {};
  return [
    ...(phone === null ? [] : [{ field: 'phone' as const, text: phone }]),
    ...(email === null ? [] : [{ field: 'email' as const, text: email }]),
  ];
}
