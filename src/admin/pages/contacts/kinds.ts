// SPDX-License-Identifier: MPL-2.0
import type { ContactValue, Entity } from '../../../organisation/index.ts';
import { contactText } from './typed-contact.ts';

/** The ways of contact that a form is for. Opening hours have one of their own. */
export const contactKinds = ['phone', 'email', 'web', 'address'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const visibilities = ['public', 'internal', 'switchboard'] as const;
export type ContactVisibility = (typeof visibilities)[number];

const ownFields: Readonly<Record<ContactKind, readonly string[]>> = {
  phone: ['vaerdi', 'lokal'],
  email: ['vaerdi'],
  web: ['vaerdi', 'titel-da', 'titel-en'],
  address: ['vej', 'postnr', 'by', 'land', 'sted'],
};

/** The names of the fields in the form of a kind. */
export function fieldNames(kind: ContactKind): readonly string[] {
  return [...ownFields[kind], 'formaal-da', 'formaal-en', 'synlighed'];
}

export function isContactKind(text: string): text is ContactKind {
  return (contactKinds as readonly string[]).includes(text);
}

/** What the fields of its form hold, by their names: all that there is to know of it, but for where it belongs. */
export function fieldsOf({ value, purpose, visibility }: Entity<'contactPoint'>) {
  return {
    ...valueFields(value),
    'formaal-da': purpose?.da ?? '',
    'formaal-en': purpose?.en ?? '',
    synlighed: visibility,
  } as Readonly<Record<string, string>>;
}

function valueFields(value: ContactValue): Readonly<Record<string, string>> {
  const vaerdi = contactText(value) ?? '';
  if (value.type === 'phone') return { vaerdi, lokal: value.extension ?? '' };
  if (value.type === 'web')
    return { vaerdi, 'titel-da': value.title?.da ?? '', 'titel-en': value.title?.en ?? '' };
  if (value.type !== 'address') return { vaerdi };
  const { street, postalCode, city, country } = value.address;
  return { vej: street, postnr: postalCode, by: city, land: country, sted: value.siteId ?? '' };
}
