// SPDX-License-Identifier: MPL-2.0
export { Access } from './access.ts';
export { type Account, accountOf, addAccount, grant, type NewAccount } from './accounts.ts';
export { isWithin, outsideReach } from './outside-reach.ts';
export { type Permit, permitCommandLine, permitFor } from './permit.ts';
export {
  type Action,
  type Grant,
  isRole,
  mayAnywhere,
  type Reach,
  type Role,
  reachOf,
  roles,
} from './roles.ts';
export { isFormToken, type SignedIn } from './sessions.ts';
export type { SignIn } from './sign-in.ts';
