// SPDX-License-Identifier: MPL-2.0
import type { Fields } from './client.ts';
import type { Written } from './watched.ts';
import type { World } from './world.ts';

const nobodys = '00000000-0000-4000-8000-00000000dead';

/** What no form has, but what is kept: somebody could try whether it is taken over. */
export function surplusFields({ outside, other }: World): Fields {
  const named = (names: readonly string[], value = '') =>
    Object.fromEntries(names.map((name) => [name, value]));
  return {
    ...named(['id', 'account', 'accountId', 'account_id', 'userId'], nobodys),
    ...named(['unitId', 'unit_id', 'unit', 'parentId', 'parent_id', 'under_id'], outside.unit),
    ...named(['personId', 'person_id', 'standInId'], outside.person),
    ...named(['postId', 'post_id'], outside.post),
    ...named(['organisationId', 'organisation_id', 'organisation', 'tenant'], other.organisationId),
    ...named(['actor', 'by', 'createdBy', 'updatedBy', 'submittedBy', 'approvedBy'], 'evil@strandby.example'),
    ...named(['slug', 'status', 'source', 'kind', 'reason_code', 'password', 'digest'], 'evil'),
    ...named(['position', 'recordedBy', 'recorded_by', 'number', 'version', 'superseded_by'], '777777'),
    ...named(['from', 'to', 'valid', 'at', 'now'], '1999-01-01'),
    ...{ publication: 'protected', visibility: 'internal', role: 'administrator', political: 'true' },
    ...{ grants: '[{"role":"administrator"}]', operations: '[{"do":"evil"}]', seats: '777777' },
  };
}

/** As many of them as a form with a file may have: those that a picture keeps. */
export function fewSurplusFields(world: World): Fields {
  const kept = ['id', 'unitId', 'personId', 'organisationId', 'position', 'visibility', 'digest', 'actor'];
  const all = surplusFields(world);
  return Object.fromEntries(kept.map((name) => [name, all[name] ?? '']));
}

/** The rows that have come to hold any of that. */
export function takenOver({ outside, other }: World, rows: readonly Written[]): readonly Written[] {
  const foreign = [nobodys, outside.unit, outside.person, outside.post, other.organisationId];
  const said = ['evil', '777777', '1999-01', '"protected"', '"visibility": "internal"', '"political": true'];
  const signs = [...foreign, ...said, '"role": "administrator"'].filter((sign) => sign !== undefined);
  return rows.filter(({ was, now }) => signs.some((sign) => now?.includes(sign) && !was?.includes(sign)));
}
