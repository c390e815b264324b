// SPDX-License-Identifier: MPL-2.0
import type { FullSnapshot, Language } from '../../organisation/index.ts';

/** What is seen of hits: the whole organisation as it is now, in a language. */
export interface Seen {
  readonly snapshot: FullSnapshot;
  readonly language: Language;
  readonly now: Date;
}
