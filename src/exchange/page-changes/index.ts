// SPDX-License-Identifier: MPL-2.0
export type { Target } from './context.ts';
export { pageChange } from './to-change.ts';
