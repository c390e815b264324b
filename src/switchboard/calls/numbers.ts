// SPDX-License-Identifier: MPL-2.0
import {
  contactsOfType,
  type FullSnapshot,
  formatPhone,
  type Id,
  inLanguage,
  type Language,
} from '../../organisation/index.ts';
import type { CallNumber } from './call.ts';

/** The numbers of some who can be called, those for callers before those for the house. */
export function numbersOf(
  snapshot: FullSnapshot,
  language: Language,
  ...ownerIds: readonly Id[]
): readonly CallNumber[] {
  const all = ownerIds
    .flatMap((ownerId) => contactsOfType(snapshot, ownerId, 'phone'))
    .map(({ value: { number, extension }, purpose, visibility }) => ({
      ...{ number, extension, text: formatPhone(number) },
      purpose: purpose ? inLanguage(purpose, language) : undefined,
      internal: visibility !== 'public',
    }));
  return all.toSorted((a, b) => Number(a.internal) - Number(b.internal));
}

/** The first address to write to. */
export function emailOf(snapshot: FullSnapshot, ...ownerIds: readonly Id[]): string | undefined {
  return ownerIds
    .flatMap((ownerId) => contactsOfType(snapshot, ownerId, 'email'))
    .map(({ value }) => value.address)[0];
}
