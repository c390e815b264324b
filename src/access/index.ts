// SPDX-License-Identifier: MPL-2.0
export { Access } from './access.ts';
export { addAccount } from './accounts.ts';
export { type SessionCookie, sessionCookie, tokenIn, travelCookie } from './browser/cookie.ts';
export { isSameOrigin } from './browser/same-origin.ts';
export { languageFor, signedInHeaders } from './browser/signed-in-pages.ts';
export { grant } from './grants.ts';
export { isWithin, outsideReach } from './outside-reach.ts';
export type { OwnWays } from './own/own-account.ts';
export type { Passkey } from './passkeys/kept.ts';
export { type Permit, permitCommandLine, permitFor } from './permit.ts';
export { longestAway } from './provider/arrivals.ts';
export { type ProviderSettings, readRoleRules } from './provider/settings.ts';
export { type Grant, isRole, type Reach, reachOf, roles } from './roles.ts';
export { isFormToken, type OwnSession, type SignedIn } from './sessions.ts';
export type { AccountEvent } from './users/events.ts';
export { invitationDays } from './users/invitations.ts';
export type { User } from './users/list.ts';
export type { Deciding } from './users/users.ts';
