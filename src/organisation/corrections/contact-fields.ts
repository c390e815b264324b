// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language } from '../entities/common.ts';
import type { ContactValue } from '../entities/contact-point.ts';
import type { Entity } from '../entities/entities.ts';
import { formatPhone } from '../words/phone.ts';
import type { CorrectableField } from './correctable-field.ts';

type Kind = 'phone' | 'email' | 'web';

/** The ways of contact of some kinds, and of each kind an empty field for another one. */
export function contactFields(
  contacts: readonly Entity<'contactPoint'>[],
  kinds: readonly Kind[],
  language: Language,
): readonly CorrectableField[] {
  return kinds.flatMap((kind) => [
    ...contacts.flatMap(({ id, value, purpose }) =>
      value.type === kind
        ? {
            key: `contact.${id}`,
            kind,
            text: lineOf(value),
            which: purpose ? inLanguage(purpose, language) : undefined,
          }
        : [],
    ),
    { key: `new.${kind}`, kind, text: '' },
  ]);
}

function lineOf(value: Extract<ContactValue, { type: Kind }>): string {
  if (value.type === 'phone') return formatPhone(value.number);
  return value.type === 'email' ? value.address : value.url;
}
