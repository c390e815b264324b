// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type CivilDate,
  contactsOf,
  type Entity,
  type FullSnapshot,
  type Outcome,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';
import { type Edit, otherNow, subjectOf } from '../../forms/edit.ts';
import type { Editor } from '../../visit/visit.ts';
import { fieldsOf, isContactKind } from './kinds.ts';
import { type ContactOwner, contactAmong } from './owners.ts';
import { saidIn } from './read-contact.ts';
import { contactsTexts } from './texts/index.ts';

/** A form about a way of contact as it was sent. */
export interface SentContact {
  readonly editor: Editor;
  /** Whose ways of contact can be meant. */
  readonly owners: readonly ContactOwner[];
  /** Which one it is about; empty for a new one. */
  readonly item: string;
  readonly values: URLSearchParams;
  readonly from: CivilDate;
  /** The day from which the owner of a new one is no more, where that is known: it ends with them. */
  readonly until?: CivilDate | null;
}

/** What a form comes to: a new way of contact, another value of one, or its end; undefined where there is none. */
export function contactEdit(sent: SentContact): Outcome<Edit> | undefined {
  return sent.item === '' ? newContact(sent) : changedContact(sent);
}

/** Whose a new way of contact is to be. */
export function newOwner({
  owners,
  values,
}: Pick<SentContact, 'owners' | 'values'>): ContactOwner | undefined {
  const named = values.get('ejer');
  return named === null ? owners[0] : owners.find(({ id }) => id === named);
}

function newContact(sent: SentContact): Outcome<Edit> | undefined {
  const { editor, values, from, until = null } = sent;
  const owner = newOwner(sent);
  const kind = values.get('art') ?? '';
  if (!owner) return undefined;
  if (!isContactKind(kind)) return refused(refuse('field-missing', {}, 'art'));
  const said = saidIn(kind, values, editor);
  if (!said.ok) return said;
  const position = lastPosition(editor.snapshot, owner);
  const state = { [`${owner.entity}Id`]: owner.id, ...said.value, position };
  const thing = { entity: 'contactPoint', id: randomUUID(), from, to: until } as const;
  const operations = [{ do: 'create', ...thing, state } as const];
  return success({ operations, reason: contactsTexts(editor.language).reason, subject: undefined });
}

/** After all others. */
function lastPosition(snapshot: FullSnapshot, owner: ContactOwner): number {
  const taken = contactsOf(snapshot, owner.id).map(({ position }) => position);
  return Math.min(Math.max(-1, ...taken) + 1, 1_000_000);
}

function changedContact({ editor, owners, item, values, from }: SentContact): Outcome<Edit> | undefined {
  const contact = contactAmong(editor.snapshot, owners, item)?.contact;
  if (!contact) return undefined;
  const thing = { entity: 'contactPoint', id: item, from, to: null } as const;
  const { reason } = contactsTexts(editor.language);
  const now = otherNow(values, fieldsOf(contact));
  const about = { reason, subject: subjectOf('contactPoint', contact), now };
  if (values.has('fjern')) return success({ ...about, operations: [{ do: 'end', ...thing }] });
  if (!isContactKind(contact.value.type)) return undefined;
  const said = saidIn(contact.value.type, values, { snapshot: editor.snapshot, before: contact });
  if (!said.ok) return said;
  const set = different(contact, said.value);
  const operations = Object.keys(set).length === 0 ? [] : [{ do: 'alter', ...thing, set } as const];
  return success({ ...about, operations });
}

/** What is said otherwise than it is: what is as it was leaves alone what is planned for it. */
function different(contact: Entity<'contactPoint'>, said: object): Readonly<Record<string, unknown>> {
  const was: Readonly<Record<string, unknown>> = { ...contact };
  return Object.fromEntries(Object.entries(said).filter(([name, is]) => !isDeepStrictEqual(was[name], is)));
}
