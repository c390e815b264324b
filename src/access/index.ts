// SPDX-License-Identifier: MPL-2.0
export { Access } from './access.ts';
export { addAccount, grant } from './accounts.ts';
export { type SessionCookie, sessionCookie, tokenIn } from './browser/cookie.ts';
export { isSameOrigin } from './browser/same-origin.ts';
export { languageFor, signedInHeaders } from './browser/signed-in-pages.ts';
export { isWithin, outsideReach } from './outside-reach.ts';
export { type Permit, permitCommandLine, permitFor } from './permit.ts';
export { isRole, type Reach, reachOf, roles } from './roles.ts';
export { isFormToken, type SignedIn } from './sessions.ts';
