// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { standardKinds } from '../../exchange/index.ts';
import {
  type CivilDate,
  type Id,
  type Operation,
  type Outcome,
  refuse,
  refused,
  type Text,
} from '../../organisation/index.ts';
import { listOrganisations, type Recorded, Register } from '../../register/index.ts';

/** What an organisation begins with. */
export interface Beginning {
  readonly name: Text;
  readonly key: string;
  readonly municipalityCode: string | null;
  /** Null: it has always been there, as far as anyone needs to know. */
  readonly from: CivilDate | null;
}

/**
 * Begins an organisation as its first change: its profile, the kinds of unit that municipalities have, and the unit at the
 * top. Refused where there is one already.
 */
export async function beginOrganisation(
  database: Database,
  beginning: Beginning,
  actor: string,
  now: Date,
): Promise<Outcome<Recorded>> {
  const [there] = await listOrganisations(database.query);
  if (there) return refused(refuse('organisation-exists', { key: there.key }));
  const id = randomUUID();
  const register = new Register(database, id, beginning.key);
  const change = { reason: 'Organisationen begynder', operations: [...firstOperations(id, beginning)] };
  return register.record(permitCommandLine(id, actor), change, now);
}

function firstOperations(id: Id, { name, municipalityCode, from }: Beginning): readonly Operation[] {
  const kinds = standardKinds().map((state) => creating('unitKind', randomUUID(), state));
  const kindId = kinds.find(({ state }) => state.key === 'kommune')?.id;
  return [
    creating('organisationProfile', id, { name, municipalityCode }),
    ...kinds,
    creating('unit', randomUUID(), { parentId: null, kindId, name, slug: '' }, from),
  ];
}

function creating(
  entity: 'organisationProfile' | 'unitKind' | 'unit',
  id: Id,
  state: Record<string, unknown>,
  from: CivilDate | null = null,
) {
  return { do: 'create', entity, id, from, to: null, state } as const;
}
