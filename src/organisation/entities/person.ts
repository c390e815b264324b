// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import type { Language } from './common.ts';

/** Who may see that a person is here: everyone; the house; only administrators (a protected name). */
const publication = z.enum(['public', 'internal', 'protected']);

/** A person who holds or has held posts. Never a CPR number. */
export const person = z.object({
  givenName: z.string().max(100),
  familyName: z.string().min(1).max(100),
  publication: publication.default('internal'),
});
export type Person = z.infer<typeof person>;

/** What stands where the name of a person stood who was lawfully erased: a sign, which is nobody's name. */
export const erasedName = { givenName: '', familyName: '—' } as const;

export function isErased({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): boolean {
  return givenName === erasedName.givenName && familyName === erasedName.familyName;
}

/** A person's name in a language: only that of one who was erased differs. */
export function nameIn(person: Pick<Person, 'givenName' | 'familyName'>, language: Language): string {
  const { givenName, familyName } = person;
  if (isErased(person)) return language === 'da' ? 'slettet person' : 'erased person';
  return givenName === '' ? familyName : `${givenName} ${familyName}`;
}

/** The same in Danish. */
export function fullName(person: Pick<Person, 'givenName' | 'familyName'>): string {
  return nameIn(person, 'da');
}
