// SPDX-License-Identifier: MPL-2.0
export * from './permit.ts';
