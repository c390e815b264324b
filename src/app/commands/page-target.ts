// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { PagePlan } from '../../exchange/index.ts';
import { type FullSnapshot, type Id, slugFrom, unitAt } from '../../organisation/index.ts';
import { addOrganisation, listOrganisations, Register } from '../../register/index.ts';

/** The register that a page goes into: the one there is, or a new one called as the page's unit. */
export async function registerForPage(database: Database, { units }: PagePlan, now: Date): Promise<Register> {
  const [first] = await listOrganisations(database.query);
  if (first) return new Register(database, first.id);
  const name = units[0]?.name ?? 'Organisation';
  const id = randomUUID();
  await addOrganisation(database.query, id, slugFrom(name));
  const register = new Register(database, id);
  const profile = {
    do: 'create' as const,
    entity: 'organisationProfile' as const,
    id,
    from: null,
    to: null,
    state: { name: { da: name } },
  };
  await register.record(
    permitCommandLine(id, userInfo().username),
    { reason: 'Organisationen oprettet', operations: [profile] },
    now,
  );
  return register;
}

/**
 * The unit at a path, for a page to be put under; null where the page's unit becomes the organisation as a whole,
 * since there is none yet; undefined where nothing is at the path.
 */
export function unitAtPath(snapshot: FullSnapshot, path: string): Id | null | undefined {
  const unit = unitAt(snapshot, path);
  return path === '' ? (unit?.id ?? null) : unit?.id;
}
