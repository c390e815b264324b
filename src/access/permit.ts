// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../organisation/index.ts';

declare const minted: unique symbol;

/** Leave to change one organisation, given to someone by name. Only this room can make one; every write asks for it. */
export interface Permit {
  readonly [minted]: true;
  readonly organisationId: Id;
  /** Who is said to have made the change. */
  readonly actor: string;
}

function mint(organisationId: Id, actor: string): Permit {
  return { organisationId, actor } as Permit;
}

/** Whoever may run commands on the machine may change everything on it; the change is theirs by name. */
export function permitCommandLine(organisationId: Id, user: string): Permit {
  return mint(organisationId, `command line: ${user}`);
}
