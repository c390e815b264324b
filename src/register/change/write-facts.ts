// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { Queryable } from '../../database/index.ts';
import {
  applyFact,
  type EntityName,
  entities,
  entityNames,
  groupBy,
  type Id,
  type Outcome,
  type Refusal,
  refuse,
  refused,
  samePeriod,
  success,
  type Timeline,
  type Version,
} from '../../organisation/index.ts';
import { located } from './located.ts';
import type { PlacedFact } from './plan-change.ts';
import { readTimelines, type Values } from './timelines.ts';
import { deleteVersions, insertVersions, type Row } from './versions.ts';

/** How many rows of an entity a change has put in or taken out. */
export interface Written {
  readonly entity: EntityName;
  readonly rows: number;
}

/** Writes what facts come to, entity by entity; nothing where one of them is refused. */
export async function writeFacts(
  tx: Queryable,
  organisationId: Id,
  number: number,
  facts: readonly PlacedFact[],
): Promise<Outcome<readonly Written[]>> {
  const byEntity = groupBy(facts, ({ fact }) => fact.entity);
  const differences: { entity: EntityName; gone: Row[]; come: Row[] }[] = [];
  for (const entity of entityNames) {
    const about = byEntity.get(entity);
    if (!about) continue;
    const difference = await differenceOf(tx, organisationId, entity, about);
    if (!difference.ok) return difference;
    differences.push({ entity, ...difference.value });
  }
  for (const { entity, gone } of differences) await deleteVersions(tx, organisationId, entity, gone);
  for (const { entity, come } of differences) await insertVersions(tx, organisationId, entity, number, come);
  return success(differences.map(({ entity, gone, come }) => ({ entity, rows: gone.length + come.length })));
}

async function differenceOf(
  tx: Queryable,
  organisationId: Id,
  entity: EntityName,
  facts: readonly PlacedFact[],
) {
  const byId = groupBy(facts, ({ fact }) => fact.id);
  const before = await readTimelines(tx, organisationId, entity, [...byId.keys()]);
  const gone: Row[] = [];
  const come: Row[] = [];
  const refusals: Refusal[] = [];
  for (const [id, about] of byId) {
    const old = before.get(id) ?? [];
    const after = applyAll(old, about);
    if (!after.ok) refusals.push(...after.refusals);
    else {
      const fresh = without(after.value, old);
      gone.push(...without(old, after.value).map((version) => ({ id, ...version })));
      come.push(...fresh.map((version) => ({ id, ...version })));
      refusals.push(
        ...fresh.flatMap(({ value }) => unfit(entity, value)).map((refusal) => placed(refusal, about.at(-1))),
      );
    }
  }
  return refusals.length > 0 ? refused(...refusals) : success({ gone, come });
}

function applyAll(timeline: Timeline<Values>, facts: readonly PlacedFact[]): Outcome<Timeline<Values>> {
  let applied = timeline;
  for (const said of facts) {
    const after = applyFact(applied, said.fact);
    if (!after.ok) return refused(...after.refusals.map((refusal) => placed(refusal, said)));
    applied = after.value;
  }
  return success(applied);
}

/** A refusal with the place of the operation that a fact comes from. */
function placed(refusal: Refusal, said: PlacedFact | undefined): Refusal {
  return said?.place === undefined ? refusal : located(refusal, said.place);
}

/** The versions of `some` that are not in `others`. */
function without(some: Timeline<Values>, others: Timeline<Values>): readonly Version<Values>[] {
  return some.filter(
    ({ valid, value }) =>
      !others.some((o) => samePeriod(o.valid, valid) && isDeepStrictEqual(o.value, value)),
  );
}

function unfit(entity: EntityName, value: Values): readonly Refusal[] {
  const parsed = entities[entity].safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) =>
    refuse('invalid-value', { entity, field: path.join('.'), problem: message }, path.join('.')),
  );
}
