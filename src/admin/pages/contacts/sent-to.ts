// SPDX-License-Identifier: MPL-2.0
import { contactsOf } from '../../../organisation/index.ts';
import type { Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import type { ContactOwner } from './owners.ts';

/** Whether a form that was sent is for a new way of contact of an owner; where it names none, it is of the page's unit. */
export function isNewOf({ form, values }: Filled, { entity, id }: ContactOwner): boolean {
  return form === 'kontakt' && (values.has('ejer') ? values.get('ejer') === id : entity === 'unit');
}

/** Whether a form that was sent is about any way of contact of an owner. */
export function isSentTo({ snapshot }: Editor, filled: Filled | undefined, owner: ContactOwner): boolean {
  if (!filled) return false;
  const forms = contactsOf(snapshot, owner.id).map(({ id }) => `kontakt/${id}`);
  return isNewOf(filled, owner) || forms.includes(filled.form);
}
