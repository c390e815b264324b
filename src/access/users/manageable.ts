// SPDX-License-Identifier: MPL-2.0
import type { Snapshot } from '../../organisation/index.ts';
import { isWithin } from '../outside-reach.ts';
import type { Permit } from '../permit.ts';
import type { Grant } from '../roles.ts';
import type { AccountEvent } from './events.ts';
import type { ListedUser } from './list.ts';

/** Who decides on users, in the organisation as it is today. */
export interface Deciding {
  /** To administer. */
  readonly permit: Permit;
  readonly snapshot: Snapshot;
}

/** An account as one administrator sees it. */
export interface User extends ListedUser {
  /**
   * Whether they decide on the account itself: close it, sign it out, make a link to choose a password. Whoever has such a
   * link can become its owner: so all that it may do has to lie in what they administer, here and in other organisations.
   */
  readonly isTheirs: boolean;
}

/** Whether a role may be given and taken by an administrator: it lies in what they administer. */
export function maySetRole({ permit, snapshot }: Deciding, grant: Grant): boolean {
  const { reach, organisationId } = permit;
  return grant.organisationId === organisationId && isWithin(reach, [snapshot], grant.unitId);
}

/** A user as an administrator sees them: of one who is not theirs, the roles that are. Undefined: not at all. */
export function asSeen(deciding: Deciding, user: ListedUser): User | undefined {
  const grants = user.grants.filter((grant) => maySetRole(deciding, grant));
  const isTheirs = !user.isElsewhere && grants.length === user.grants.length;
  if (deciding.permit.reach === 'all') return { ...user, isTheirs };
  if (grants.length === 0) return undefined;
  return isTheirs ? { ...user, isTheirs } : { ...user, ...unknown, grants, isTheirs };
}

/** What nobody is told of those who are not theirs. */
const unknown = { hasPassword: false, passkeys: 0, isLinked: false, signedInAt: null };

/** Whether an administrator is told of something that was done to a user. */
export function mayKnow(deciding: Deciding, user: User, { content }: AccountEvent): boolean {
  if (user.isTheirs || deciding.permit.reach === 'all') return true;
  return isWithin(deciding.permit.reach, [deciding.snapshot], content.unit ?? null);
}
