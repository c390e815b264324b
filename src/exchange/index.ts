// SPDX-License-Identifier: MPL-2.0
export * from './changes/index.ts';
export * from './page/index.ts';
export * from './page-changes/index.ts';
export * from './pictures/index.ts';
export * from './synonyms/index.ts';
