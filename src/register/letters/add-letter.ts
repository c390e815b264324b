// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refused, success } from '../../organisation/index.ts';
import { type Letter, wrongWith } from './letter.ts';

/** Writes a letter that will be sent, unless one with its key has been written before; gives whether it is new. */
export async function addLetter(
  tx: Queryable,
  organisationId: Id,
  letter: Letter,
  now: Date,
): Promise<Outcome<boolean>> {
  const wrong = wrongWith(letter);
  if (wrong.length > 0) return refused(...wrong);
  const { key, to, subject, text, language } = letter;
  const { rows } = await sql`
    insert into letter (organisation_id, key, recipient, subject, body, language, created_at, next_try)
    values (${organisationId}, ${key}, ${to}, ${subject}, ${text}, ${language}, ${now}, ${now})
    on conflict (organisation_id, key) do nothing returning key`.execute(tx);
  return success(rows.length === 1);
}
