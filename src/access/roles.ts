// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../organisation/index.ts';

/** What somebody may do: see what is internal, answer the switchboard, change, approve what others change, decide who may. */
export type Action = 'read' | 'operate' | 'edit' | 'approve' | 'administer';

const allowed = {
  reader: ['read'],
  operator: ['read', 'operate'],
  editor: ['read', 'edit'],
  approver: ['read', 'edit', 'approve'],
  administrator: ['read', 'operate', 'edit', 'approve', 'administer'],
} as const satisfies Record<string, readonly Action[]>;

export type Role = keyof typeof allowed;
export const roles = Object.keys(allowed) as readonly Role[];

export function isRole(text: string): text is Role {
  return Object.hasOwn(allowed, text);
}

/** A role in an organisation, held for a unit and all below it; null: for all of it. */
export interface Grant {
  readonly organisationId: Id;
  readonly role: Role;
  readonly unitId: Id | null;
}

/** The units below and with which grants let one do something; `all` for the whole organisation. */
export type Reach = readonly Id[] | 'all';

export function reachOf(grants: readonly Grant[], organisationId: Id, action: Action): Reach {
  const fitting = grants.filter(
    (grant) =>
      grant.organisationId === organisationId && (allowed[grant.role] as readonly Action[]).includes(action),
  );
  if (fitting.some(({ unitId }) => unitId === null)) return 'all';
  return fitting.flatMap(({ unitId }) => unitId ?? []);
}
