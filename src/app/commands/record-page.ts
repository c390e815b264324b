// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { type PagePlan, pageChange } from '../../exchange/index.ts';
import {
  asOf,
  type CivilDate,
  type FullSnapshot,
  type Id,
  type Operation,
  type Outcome,
  refuse,
  refused,
  slugFrom,
  unitAt,
} from '../../organisation/index.ts';
import { listOrganisations, type Recorded, Register } from '../../register/index.ts';

/** Where a page goes, from when, and why. */
export interface PageWanted {
  /** The path of the unit that the page's unit becomes part of; empty: the organisation as a whole. */
  readonly into: string;
  readonly from: CivilDate;
  readonly reason: string;
}

/**
 * Records a page as one change. Where there is no organisation yet, the same change begins one, called as the page's
 * unit: so a page that is refused leaves nothing behind.
 */
export async function recordPage(
  database: Database,
  plan: PagePlan,
  { into, from, reason }: PageWanted,
  now: Date,
): Promise<Outcome<Recorded>> {
  const { register, begun } = await registerFor(database, plan);
  const snapshot = await register.snapshot('full', asOf(from));
  const parentId = unitAtPath(snapshot, into);
  if (parentId === undefined) return refused(refuse('import-no-such-place', { path: into, date: from }));
  const { operations } = pageChange(plan, { snapshot, parentId, from, newId: randomUUID }, reason);
  const permit = permitCommandLine(register.organisationId, userInfo().username);
  return register.record(permit, { reason, operations: [...begun, ...operations] }, now);
}

/** The register of the organisation there is; or of a new one, and what begins it. */
async function registerFor(
  database: Database,
  { units }: PagePlan,
): Promise<{ register: Register; begun: readonly Operation[] }> {
  const [first] = await listOrganisations(database.query);
  if (first) return { register: new Register(database, first.id), begun: [] };
  const [id, name] = [randomUUID(), units[0]?.name ?? 'Organisation'];
  const state = { name: { da: name } };
  const profile = { do: 'create', entity: 'organisationProfile', id, from: null, to: null, state } as const;
  return { register: new Register(database, id, slugFrom(name)), begun: [profile] };
}

/**
 * The unit at a path, for a page to be put under; null where the page's unit becomes the organisation as a whole,
 * since there is none yet; undefined where nothing is at the path.
 */
function unitAtPath(snapshot: FullSnapshot, path: string): Id | null | undefined {
  const unit = unitAt(snapshot, path);
  return path === '' ? (unit?.id ?? null) : unit?.id;
}
