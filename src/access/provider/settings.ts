// SPDX-License-Identifier: MPL-2.0
import { isRole, type Role } from '../roles.ts';

/** A provider of OpenID Connect, and what its groups may do here. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Empty: a client without a secret. */
  readonly clientSecret: string;
  /** What its people call it. */
  readonly name: string;
  /** The claim that holds somebody's groups. */
  readonly groupsClaim: string;
  readonly rules: readonly RoleRule[];
}

/** A group at the provider, and the role that follows from it. */
export interface RoleRule {
  readonly group: string;
  readonly role: Role;
  /** The path or the identifier of a unit; empty: the whole organisation. */
  readonly unit: string;
}

/** Reads `group=role` and `group=role@unit/path` with commas between; undefined where one of them is neither. */
export function readRoleRules(text: string): readonly RoleRule[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const rules = parts.filter((part) => part !== '').map(readRule);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

/** The last `=` divides: names of groups such as `cn=editors` have some of their own. */
function readRule(text: string): RoleRule | undefined {
  const [, group, role = '', , unit = ''] = /^(.+)=([a-z]+)(@\/*([a-z\d/-]+?)\/*)?$/.exec(text) ?? [];
  return group && isRole(role) ? { group: group.trim(), role, unit } : undefined;
}
