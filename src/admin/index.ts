// SPDX-License-Identifier: MPL-2.0
export { adminRoutes } from './door/admin-door.ts';
export type { Rules } from './visit/visit.ts';
