// SPDX-License-Identifier: MPL-2.0
import {
  type ContactValue,
  formatPhone,
  type Outcome,
  readPhone,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';

/** The ways of contact that can be typed in one line. */
export const typedContacts = ['phone', 'email', 'web'] as const;
export type TypedContact = (typeof typedContacts)[number];

export const visibilities = ['public', 'internal', 'switchboard'] as const;
export type ContactVisibility = (typeof visibilities)[number];

/** A way of contact as it stands in a field; undefined for one that takes more than a line. */
export function contactText(value: ContactValue): string | undefined {
  if (value.type === 'phone') return formatPhone(value.number);
  if (value.type === 'email') return value.address;
  return value.type === 'web' ? value.url : undefined;
}

/** What was typed as a way of contact; what else belongs to the one before, a short number or a title, stays. */
export function readContact(type: TypedContact, typed: string, before?: ContactValue): Outcome<ContactValue> {
  const text = typed.trim().slice(0, 2_000);
  const rest = before?.type === type ? before : {};
  if (type === 'phone') {
    const number = readPhone(text);
    return number ? success({ ...rest, type, number }) : refused(refuse('contact-phone', { text }, 'vaerdi'));
  }
  if (type === 'email') {
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
      ? success({ ...rest, type, address: text })
      : refused(refuse('contact-email', { text }, 'vaerdi'));
  }
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
    ? success({ ...rest, type, url: text })
    : refused(refuse('contact-web', { text }, 'vaerdi'));
}

export function isTypedContact(text: string): text is TypedContact {
  return (typedContacts as readonly string[]).includes(text);
}

export function visibilityIn(values: URLSearchParams): ContactVisibility {
  return visibilities.find((one) => one === values.get('synlighed')) ?? 'internal';
}
