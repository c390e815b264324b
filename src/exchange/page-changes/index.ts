// SPDX-License-Identifier: MPL-2.0
export { pageChange } from './to-change.ts';
