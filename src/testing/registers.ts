// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { permitCommandLine } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import { type Change, change, type Outcome } from '../organisation/index.ts';
import { addOrganisation, type Recorded, Register } from '../register/index.ts';
import { filesFor } from './pictures.ts';

/** A register of a new organisation, with nothing in it. */
export async function aRegister(database: Database): Promise<Register> {
  const id = randomUUID();
  await addOrganisation(database.query, id, id);
  return new Register(database, id);
}

/** Operations as they come in at a door, checked and completed. */
function aChange(...operations: readonly object[]): Change {
  return change.parse({ reason: 'test', operations });
}

/** Records operations as one change. */
export function recordIn(register: Register, ...operations: readonly object[]): Promise<Outcome<Recorded>> {
  const permit = permitCommandLine(register.organisationId, 'tester');
  return register.record(
    permit,
    aChange(...operations),
    new Date('2021-06-01T10:00:00Z'),
    filesFor(operations),
  );
}
