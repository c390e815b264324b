// SPDX-License-Identifier: MPL-2.0
import { type Deciding, permitFor } from '../../../access/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** Leave to decide on users, for those who administer anything; undefined for all others. */
export function decidingOf({ signedIn, snapshot }: Editor): Deciding | undefined {
  const permit = permitFor(signedIn, snapshot.organisationId, 'administer');
  return permit && { permit, snapshot };
}
