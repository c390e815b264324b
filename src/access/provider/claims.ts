// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import type { ProviderSettings } from './settings.ts';

/** What a provider says of somebody. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly name: string;
  readonly groups: readonly string[];
}

const text = z.string().max(500);
const shape = z.object({
  iss: text,
  sub: text.min(1),
  email: text.optional(),
  email_verified: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
  name: text.optional(),
});
const listed = z.union([z.array(text).max(5_000), text.transform((one) => [one])]);

/**
 * Takes what a provider says apart. An address that the provider itself calls unproven is nobody's name: in the history it
 * would stand for whoever wrote it down as theirs.
 */
export function claimsIn(said: unknown, { name, groupsClaim }: ProviderSettings): Outcome<Claims> {
  const read = shape.safeParse(said);
  if (!read.success) return refused(refuse('provider-refused', { name }));
  const { iss, sub, email, email_verified: verified, name: called } = read.data;
  if (!email || verified === false || verified === 'false')
    return refused(refuse('provider-email', { name }));
  const groups = listed.safeParse((said as Readonly<Record<string, unknown>>)[groupsClaim]);
  return success({
    ...{ issuer: iss, subject: sub, email: email.trim().toLowerCase(), name: called?.trim() || email },
    groups: groups.success ? groups.data : [],
  });
}
