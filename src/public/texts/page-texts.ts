// SPDX-License-Identifier: MPL-2.0
import type { da } from './da.ts';

/** What every language has to say; Danish says it first. */
export type PageTexts = typeof da;
