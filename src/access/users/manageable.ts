// SPDX-License-Identifier: MPL-2.0
import type { Snapshot } from '../../organisation/index.ts';
import { isWithin } from '../outside-reach.ts';
import type { Permit } from '../permit.ts';
import type { Grant } from '../roles.ts';
import type { User } from './list.ts';

/** Whether a role may be given and taken by an administrator: it lies in what they administer. */
export function maySetRole({ reach, organisationId }: Permit, snapshot: Snapshot, grant: Grant): boolean {
  return grant.organisationId === organisationId && isWithin(reach, [snapshot], grant.unitId);
}

/** Whether an administrator sees a user: one who has a role in what they administer. */
export function maySee(permit: Permit, snapshot: Snapshot, user: User): boolean {
  return permit.reach === 'all' || user.grants.some((grant) => maySetRole(permit, snapshot, grant));
}

/**
 * Whether an administrator decides on the account itself. Whoever gives it a new link to choose a password can become its
 * owner: so all that it may do has to lie in what the administrator administers, here and in other organisations.
 */
export function mayDecide(permit: Permit, snapshot: Snapshot, user: User): boolean {
  return !user.isElsewhere && user.grants.every((grant) => maySetRole(permit, snapshot, grant));
}
