// SPDX-License-Identifier: MPL-2.0
export * from './changes/index.ts';
