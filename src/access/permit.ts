// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../organisation/index.ts';
import { type Action, type Grant, type Reach, reachOf } from './roles.ts';

declare const minted: unique symbol;

/** Leave to change one organisation, given to someone by name. Only this room can make one; every write asks for it. */
export interface Permit {
  readonly [minted]: true;
  readonly organisationId: Id;
  /** Who is said to have made the change. */
  readonly actor: string;
  /** What of the organisation may be changed. */
  readonly reach: Reach;
}

function mint(permit: Omit<Permit, typeof minted>): Permit {
  return permit as Permit;
}

/** Whoever may run commands on the machine may change everything on it; the change is theirs by name. */
export function permitCommandLine(organisationId: Id, user: string): Permit {
  return mint({ organisationId, actor: `command line: ${user}`, reach: 'all' });
}

/** Leave for one who is signed in, as far as their roles go; undefined where they go nowhere. */
export function permitFor(
  { account, grants }: { readonly account: { readonly email: string }; readonly grants: readonly Grant[] },
  organisationId: Id,
  action: Extract<Action, 'edit' | 'approve' | 'administer'>,
): Permit | undefined {
  const reach = reachOf(grants, organisationId, action);
  return reach.length === 0 ? undefined : mint({ organisationId, actor: account.email, reach });
}
