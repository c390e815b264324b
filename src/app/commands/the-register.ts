// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { listOrganisations, Register } from '../../register/index.ts';

/** The register of the organisation that is in the database; refused where there is none yet. */
export async function theRegister(database: Database): Promise<Outcome<Register>> {
  const [first] = await listOrganisations(database.query);
  return first ? success(new Register(database, first.id)) : refused(refuse('organisation-missing'));
}
