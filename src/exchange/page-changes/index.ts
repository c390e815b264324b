// SPDX-License-Identifier: MPL-2.0
export { standardKinds } from './standard-kinds.ts';
export { pageChange } from './to-change.ts';
