// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { da } from './da.ts';

/** The catalogue of interface texts: Danish decides the keys, every language has them all. */
export type Texts = { readonly [K in keyof typeof da]: (typeof da)[K] };

/** Props of every view that says something by itself. */
export interface Spoken {
  readonly language: Language;
}
