// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  type CivilDate,
  type Id,
  membershipsOf,
  type Operation,
  type Outcome,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { isTypedContact, readContact } from '../contacts/typed-contact.ts';
import type { Proposed } from './proposals.ts';

interface By {
  readonly editor: Editor;
  readonly from: string;
  readonly until: CivilDate | null;
}

/** The operations that make a field of a person's page say what is proposed: their name, or how to reach them at work. */
export function personOperations(
  by: By,
  personId: Id,
  { key, kind, proposed }: Proposed,
): Outcome<readonly Operation[]> {
  if (kind === 'full-name') return renamed(by, personId, proposed);
  if (!isTypedContact(kind)) return refused(refuse('field-missing'));
  const [what, id = ''] = key.split('.');
  return what === 'new' ? newContact(by, personId, kind, proposed) : contact(by, id, proposed);
}

function renamed({ from }: By, id: Id, name: string): Outcome<readonly Operation[]> {
  if (name === '') return refused(refuse('correction-name-empty'));
  const place = name.lastIndexOf(' ');
  const set = { givenName: name.slice(0, Math.max(place, 0)), familyName: name.slice(place + 1) };
  return success([{ do: 'alter', entity: 'person', id, from, to: null, set }]);
}

function newContact(
  { editor: { snapshot }, from, until }: By,
  personId: Id,
  kind: Parameters<typeof readContact>[0],
  text: string,
): Outcome<readonly Operation[]> {
  const [membership] = membershipsOf(snapshot, personId);
  if (!membership) return refused(refuse('field-missing'));
  const value = readContact(kind, text);
  if (!value.ok) return value;
  const state = {
    membershipId: membership.id,
    value: value.value,
    visibility: 'public',
    position: 1_000,
  } as const;
  return success([{ do: 'create', entity: 'contactPoint', id: randomUUID(), from, to: until, state }]);
}

function contact({ editor: { snapshot }, from }: By, id: Id, text: string): Outcome<readonly Operation[]> {
  const before = snapshot.contactPoint.get(id);
  if (!before || !isTypedContact(before.value.type)) return refused(refuse('field-missing'));
  const thing = { entity: 'contactPoint', id, from, to: null } as const;
  if (text === '') return success([{ do: 'end', ...thing }]);
  const value = readContact(before.value.type, text, before.value);
  return value.ok ? success([{ do: 'alter', ...thing, set: { value: value.value } }]) : value;
}
