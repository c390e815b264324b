// SPDX-License-Identifier: MPL-2.0
import type { PhoneLink } from '../link.ts';

/** Who holds a post: someone who is shown, nobody, or someone whose name is not shown. */
export type Holder =
  | { readonly state: 'shown'; readonly name: string; readonly href?: string | undefined }
  | { readonly state: 'vacant' }
  | { readonly state: 'hidden' };

/** One seat at the head of a unit. */
export interface Leader {
  /** The whole title as it is said: `Konstitueret erhvervsdirektør`. */
  readonly title: string;
  /** The word of the title that tells of an acting holder: `Konstitueret`. */
  readonly capacityWord?: string | undefined;
  readonly holder: Holder;
  readonly phones?: readonly PhoneLink[] | undefined;
  readonly emails?: readonly string[] | undefined;
}
