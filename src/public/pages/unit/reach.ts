// SPDX-License-Identifier: MPL-2.0
import type { LinkTo, PhoneLink } from '../../../components/index.ts';
import { contactsOfType, formatPhone, type Id, inLanguage } from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';

type Of = Pick<Visit, 'snapshot' | 'ask'>;

/** The numbers to call someone on, as links that dial. */
export function phonesOf({ snapshot, ask }: Of, ...ownerIds: readonly Id[]): readonly PhoneLink[] {
  return ownerIds
    .flatMap((ownerId) => contactsOfType(snapshot, ownerId, 'phone'))
    .map(({ value: { number }, purpose }) => ({
      text: formatPhone(number),
      href: `tel:${number}`,
      label: purpose ? inLanguage(purpose, ask.language) : undefined,
    }));
}

/** The addresses to write to someone on. */
export function emailsOf({ snapshot }: Of, ...ownerIds: readonly Id[]): readonly string[] {
  return ownerIds
    .flatMap((ownerId) => contactsOfType(snapshot, ownerId, 'email'))
    .map(({ value }) => value.address);
}

/** Someone's own pages on the web. */
export function webOf({ snapshot, ask }: Of, ownerId: Id): readonly LinkTo[] {
  return contactsOfType(snapshot, ownerId, 'web').map(({ value: { url, title } }) => ({
    text: title ? inLanguage(title, ask.language) : url.replace(/^https?:\/\/(www\.)?|\/$/g, ''),
    href: url,
  }));
}
