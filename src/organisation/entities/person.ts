// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';

/** Who may see that a person is here: everyone; the house; only administrators (a protected name). */
const publication = z.enum(['public', 'internal', 'protected']);

/** A person who holds or has held posts. Never a CPR number. */
export const person = z.object({
  givenName: z.string().max(100),
  familyName: z.string().min(1).max(100),
  publication: publication.default('internal'),
});
export type Person = z.infer<typeof person>;

export function fullName({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string {
  return givenName === '' ? familyName : `${givenName} ${familyName}`;
}
