// SPDX-License-Identifier: MPL-2.0
export { type Asset, PublicDoor } from './door/public-door.ts';
export { everywhere as securityHeaders, transportSecurity } from './door/security-headers.ts';
export type { SiteAssets } from './visit/visit.ts';
