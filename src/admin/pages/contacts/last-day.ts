// SPDX-License-Identifier: MPL-2.0
import type { CivilDate } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import type { ContactOwner } from './owners.ts';

/**
 * The day from which an owner is no more, null where none is planned: a new way of contact ends with it, since one to reach
 * nobody is refused.
 */
export async function lastDayOf(
  { office: { register } }: Editor,
  { entity, id }: ContactOwner,
): Promise<CivilDate | null> {
  return (await register.timeline(entity, id)).at(-1)?.valid.to ?? null;
}
