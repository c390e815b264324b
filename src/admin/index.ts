// SPDX-License-Identifier: MPL-2.0
export { adminRoutes } from './door/admin-door.ts';
export { isUploading } from './door/uploads/take-files.ts';
export { reviewLinkRoutes } from './pages/fresh/review-link.tsx';
export type { Rules } from './visit/visit.ts';
