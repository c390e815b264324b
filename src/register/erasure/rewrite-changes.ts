// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import type { EntityName, Fact, Id } from '../../organisation/index.ts';
import { type ChangeRow, changesInTurn } from './each-change.ts';
import type { Said } from './said.ts';
import type { WithoutPerson } from './without-person.ts';

/** The things of which something else is said now, by what they are. */
export type Touched = Map<EntityName, Set<Id>>;

/** Takes a person out of every change that tells of them; what is left of the changes stays as it was. */
export async function rewriteChanges(
  tx: Queryable,
  organisationId: Id,
  without: WithoutPerson,
): Promise<Touched> {
  const touched: Touched = new Map();
  for await (const changes of changesInTurn(tx, organisationId)) {
    const different = changes.flatMap((change) => rewritten(change, without, touched) ?? []);
    if (different.length === 0) continue;
    await sql`update change c set actor = r.actor, reason = r.reason, facts = r.facts
      from jsonb_to_recordset(${JSON.stringify(different)}::jsonb) r (number bigint, actor text, reason text, facts jsonb)
      where c.organisation_id = ${organisationId} and c.number = r.number`.execute(tx);
  }
  return touched;
}

/** The change without the person; undefined where it tells nothing of them. */
function rewritten(change: ChangeRow, without: WithoutPerson, touched: Touched): ChangeRow | undefined {
  let isOther = false;
  const facts = change.facts.flatMap((fact) => {
    const left = without.said(fact as unknown as Said) as unknown as Fact | null;
    if (left === fact) return [fact];
    isOther = true;
    touched.set(fact.entity, (touched.get(fact.entity) ?? new Set()).add(fact.id));
    return left ?? [];
  });
  const [actor, reason] = [without.text(change.actor), without.text(change.reason)];
  if (!isOther && actor === change.actor && reason === change.reason) return undefined;
  return { number: change.number, actor, reason, facts };
}
