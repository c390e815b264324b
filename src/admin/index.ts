// SPDX-License-Identifier: MPL-2.0
export { type AdminDoorOptions, adminRoutes } from './door/admin-door.ts';
