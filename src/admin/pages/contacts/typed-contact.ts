// SPDX-License-Identifier: MPL-2.0
import {
  type ContactValue,
  contactValue,
  formatPhone,
  type Outcome,
  readPhone,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';

/** The ways of contact that can be typed in one line. */
const typedContacts = ['phone', 'email', 'web'] as const;
export type TypedContact = (typeof typedContacts)[number];

export function isTypedContact(text: string): text is TypedContact {
  return (typedContacts as readonly string[]).includes(text);
}

/** A way of contact as it stands in a field; undefined for one that takes more than a line. */
export function contactText(value: ContactValue): string | undefined {
  if (value.type === 'phone') return formatPhone(value.number);
  if (value.type === 'email') return value.address;
  return value.type === 'web' ? value.url : undefined;
}

const asTyped = {
  phone: (text: string) => ({ number: readPhone(text) }),
  email: (address: string) => ({ address }),
  web: (url: string) => ({ url }),
} as const;

/** What was typed as a way of contact; what else belongs to the one before, a short number or a title, stays. */
export function readContact(type: TypedContact, typed: string, before?: ContactValue): Outcome<ContactValue> {
  const text = typed.trim().slice(0, 2_000);
  if (text === '') return refused(refuse('field-missing', {}, 'vaerdi'));
  const rest = before?.type === type ? before : {};
  const value = contactValue.safeParse({ ...rest, type, ...asTyped[type](text) });
  const isOne = type === 'phone' || !/\s/.test(text);
  return value.success && isOne
    ? success(value.data)
    : refused(refuse(`contact-${type}`, { text }, 'vaerdi'));
}
