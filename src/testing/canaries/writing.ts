// SPDX-License-Identifier: MPL-2.0
import { Access, permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, civilDateAt, type Outcome } from '../../organisation/index.ts';
import type { NewCorrection, Register } from '../../register/index.ts';

/** Makes an account that may edit the whole organisation. */
export async function giveAccess(
  register: Register,
  database: Database,
  { actor, email, name }: { readonly actor: string; readonly email: string; readonly name: string },
  now: Date,
): Promise<void> {
  const { organisationId } = register;
  const snapshot = await register.snapshot('full', asOf(civilDateAt(now)));
  const deciding = { permit: permitCommandLine(organisationId, actor), snapshot };
  const role = { organisationId, role: 'editor', unitId: null } as const;
  held(await new Access(database).users.add({ email, name, role }, deciding, now));
}

/** Writes to the house, as a citizen does who sees the organisation as it is. */
export async function sendCorrection(
  register: Register,
  said: Omit<NewCorrection, 'language' | 'seenOn' | 'seenChange'>,
  now: Date,
): Promise<void> {
  const seen = { language: 'da', seenOn: civilDateAt(now), seenChange: register.change } as const;
  held(await register.corrections.send({ ...said, ...seen }, now));
}

/** Writes a letter that waits to be sent. */
export async function writeLetter(
  register: Register,
  letter: { readonly key: string; readonly to: string; readonly subject: string; readonly text: string },
  now: Date,
): Promise<void> {
  held(await register.letters.add({ ...letter, language: 'da' }, now));
}

/** What came of it; a refusal is a fault of the test. */
export function held<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.refusals));
}
