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
  pathOf,
  profileOf,
  refuse,
  refused,
  slugFrom,
  success,
  unitAt,
} from '../../organisation/index.ts';
import { listOrganisations, Register } from '../../register/index.ts';

/** Where a page goes, from when, and why. */
export interface PageWanted {
  /** The path of the unit that the page's unit becomes part of; empty: the organisation as a whole. */
  readonly into: string;
  /** What the organisation is called; null: what the page calls it, where there is none yet. */
  readonly organisation: string | null;
  readonly from: CivilDate;
  readonly reason: string;
}

/** A page that has been recorded: by which change, and where its unit is now. */
export interface RecordedPage {
  readonly number: number;
  readonly path: string;
  /** Whether the page's unit had to become the organisation as a whole, since nothing says what is above it. */
  readonly isWhole: boolean;
}

/**
 * Records a page as one change. Where there is no organisation yet, the same change begins one, with the page's unit in
 * it: so a page that is refused leaves nothing behind.
 */
export async function recordPage(
  database: Database,
  plan: PagePlan,
  { into, organisation, from, reason }: PageWanted,
  now: Date,
): Promise<Outcome<RecordedPage>> {
  const whole = wholeAbove(plan, organisation);
  const { register, begun } = await registerFor(database, whole ?? plan.units[0]?.name ?? 'Organisation');
  const snapshot = await register.snapshot('full', asOf(from));
  const known = profileOf(snapshot)?.name.da;
  if (organisation !== null && known !== undefined && known !== organisation)
    return refused(refuse('import-other-organisation', { name: organisation, known }));
  const parentId = unitAtPath(snapshot, into);
  if (parentId === undefined) return refused(refuse('import-no-such-place', { path: into, date: from }));
  const target = { snapshot, parentId, whole: parentId === null ? whole : null, from, newId: randomUUID };
  const { change, unitId } = pageChange(plan, target, reason);
  const permit = permitCommandLine(register.organisationId, userInfo().username);
  const operations = [...begun, ...change.operations];
  const outcome = await register.record(permit, { reason, operations }, now);
  if (!outcome.ok) return outcome;
  const path = pathOf(await register.snapshot('full', asOf(from)), unitId);
  return success({ number: outcome.value.number, path, isWhole: path === '' && !isMunicipality(plan) });
}

/** What is above the page's unit in an organisation that begins with it; null: the unit is all of it. */
function wholeAbove(plan: PagePlan, organisation: string | null): string | null {
  const name = organisation ?? plan.organisation?.name ?? null;
  return name === plan.units[0]?.name || (organisation === null && isMunicipality(plan)) ? null : name;
}

const isMunicipality = ({ units }: PagePlan): boolean => units[0]?.kind === 'kommune';

/** The register of the organisation there is; or of a new one, and what begins it. */
async function registerFor(
  database: Database,
  name: string,
): Promise<{ register: Register; begun: readonly Operation[] }> {
  const [first] = await listOrganisations(database.query);
  if (first) return { register: new Register(database, first.id), begun: [] };
  const id = randomUUID();
  const state = { name: { da: name } };
  const profile = { do: 'create', entity: 'organisationProfile', id, from: null, to: null, state } as const;
  return { register: new Register(database, id, slugFrom(name)), begun: [profile] };
}

/**
 * The unit at a path, for a page to be put under; null where there is no organisation yet for it to be part of;
 * undefined where nothing is at the path.
 */
function unitAtPath(snapshot: FullSnapshot, path: string): Id | null | undefined {
  const unit = unitAt(snapshot, path);
  return path === '' ? (unit?.id ?? null) : unit?.id;
}
