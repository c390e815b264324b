// SPDX-License-Identifier: MPL-2.0
export type * from './plan.ts';
export { planInWords } from './printout/in-words.ts';
export { readPage } from './read-page.ts';
