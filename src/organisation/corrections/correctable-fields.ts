// SPDX-License-Identifier: MPL-2.0
import { contactsOf } from '../belongings.ts';
import { type Id, inLanguage, type Language } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import { fullName } from '../entities/person.ts';
import { membershipsOf } from '../posts.ts';
import type { Snapshot } from '../snapshot.ts';
import { heldTitle } from '../words/capacity.ts';
import { contactFields } from './contact-fields.ts';
import type { Correctable, CorrectableField } from './correctable-field.ts';
import { fieldsOfUnit } from './fields-of-unit.ts';

/**
 * What of a page can be corrected, as it stands there in a language: no more than the snapshot holds. Empty where there is
 * no such unit or person.
 */
export function correctableFields(
  snapshot: Snapshot,
  what: Correctable,
  language: Language,
): readonly CorrectableField[] {
  if (what.is === 'unit') {
    const unit = snapshot.unit.get(what.unitId);
    return unit ? fieldsOfUnit(snapshot, unit, language) : [];
  }
  const person = snapshot.person.get(what.personId);
  return person ? fieldsOfPerson(snapshot, person, language) : [];
}

function fieldsOfPerson(
  snapshot: Snapshot,
  person: Entity<'person'>,
  language: Language,
): readonly CorrectableField[] {
  const memberships = membershipsOf(snapshot, person.id);
  const owners = memberships.flatMap(({ id, postId }) => [id, postId]);
  const contacts = owners.flatMap((owner) => contactsOf(snapshot, owner));
  const held = memberships.map(({ id, postId, capacity }): CorrectableField => {
    const post = snapshot.post.get(postId);
    const unit = post && snapshot.unit.get(post.unitId);
    return {
      key: `held.${id}`,
      kind: 'held',
      text: post ? heldTitle(post.title, capacity, language).whole : '',
      which: unit && inLanguage(unit.name, language),
    };
  });
  return [
    { key: 'full-name', kind: 'full-name', text: fullName(person) },
    ...held,
    ...(memberships.length > 0 ? contactFields(contacts, ['phone', 'email'], language) : []),
  ];
}

/** The unit whose editors answer for a page: itself, or where a person first holds a post; undefined where there is none. */
export function unitOfCorrectable(snapshot: Snapshot, what: Correctable): Id | undefined {
  if (what.is === 'unit') return snapshot.unit.has(what.unitId) ? what.unitId : undefined;
  const [first] = membershipsOf(snapshot, what.personId);
  const unitId = snapshot.post.get(first?.postId ?? '')?.unitId;
  return unitId !== undefined && snapshot.unit.has(unitId) ? unitId : undefined;
}
