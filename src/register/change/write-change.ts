// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Reach } from '../../access/index.ts';
import type { Database, Transaction } from '../../database/index.ts';
import type { Fact, Id } from '../../organisation/index.ts';
import { bringBackErased } from '../erasure/bring-back.ts';
import type { Snapshots } from '../read/snapshots.ts';
import { groundIn } from './ground.ts';
import { type PlacedFact, planChange } from './plan-change.ts';
import { gatherStatistics } from './statistics.ts';
import type { Proposal } from './try-out.ts';
import { Refused } from './within.ts';
import { writeFacts } from './write-facts.ts';

/** What is to be written, into which register, as which change. */
interface ToWrite {
  readonly organisationId: Id;
  readonly number: number;
  readonly proposal: Proposal;
  /** What of the organisation may be changed. */
  readonly reach: Reach;
}

/** Plans a change and writes what it comes to, with every rule of the database asked. Throws `Refused`. */
export async function writeChange(
  tx: Transaction,
  engine: Database['engine'],
  snapshots: Snapshots,
  { organisationId, number, proposal, reach }: ToWrite,
): Promise<readonly Fact[]> {
  const planned = await planChange({ ...proposal, reach }, groundIn(tx, snapshots, organisationId));
  if (planned.refusals.length > 0) throw new Refused(...planned.refusals);
  // What is recorded is what is written down: through JSON, so that nothing depends on undefined or on class.
  const facts: readonly PlacedFact[] = JSON.parse(JSON.stringify(planned.facts));
  const broughtBack = await bringBackErased(tx, organisationId, facts);
  if (broughtBack.length > 0) throw new Refused(...broughtBack);
  const written = await writeFacts(tx, organisationId, number, facts);
  if (!written.ok) throw new Refused(...written.refusals);
  await gatherStatistics(tx, written.value, number, engine === 'embedded');
  await sql`set constraints all immediate`.execute(tx);
  return facts.map(({ fact }) => fact);
}
