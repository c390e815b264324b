// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import { addDays, asOf, type Entity, isId } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** A unit of today that is within reach. */
export function unitOf({ signedIn, snapshot }: Editor, id: string): Entity<'unit'> | undefined {
  const unit = snapshot.unit.get(id);
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  return unit && isWithin(reach, [snapshot], unit.id) ? unit : undefined;
}

/** A unit that is no more, as it was last, if it was within reach then: there is nothing to edit, but a history. */
export async function closedUnitOf(
  { signedIn, snapshot, office: { register } }: Editor,
  id: string,
): Promise<Entity<'unit'> | undefined> {
  if (!isId(id)) return undefined;
  const last = (await register.timeline('unit', id)).at(-1)?.valid.to;
  if (!last) return undefined;
  const then = await register.snapshot('full', asOf(addDays(last, -1)));
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  return isWithin(reach, [then], id) ? then.unit.get(id) : undefined;
}
