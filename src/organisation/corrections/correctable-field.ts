// SPDX-License-Identifier: MPL-2.0
import type { Id, Language } from '../entities/common.ts';

/** What a page that can be corrected is about. */
export type Correctable =
  | { readonly is: 'unit'; readonly unitId: Id }
  | { readonly is: 'person'; readonly personId: Id };

/** What a field of such a page says. */
export type CorrectableKind =
  | 'name'
  | 'summary'
  | 'description'
  | 'holder'
  | 'phone'
  | 'email'
  | 'web'
  | 'hours'
  | 'task'
  | 'full-name'
  | 'held';

/** A field as it stands on a page. */
export interface CorrectableField {
  /** What it is the field of, the same from one day to the next: `name.da`, `contact.{id}`, `new.phone`. */
  readonly key: string;
  readonly kind: CorrectableKind;
  /** Empty where nothing is said yet. */
  readonly text: string;
  /** The language of the text, where it is in one. */
  readonly lang?: Language | undefined;
  /** Which of several: the title of a post, what a number is for. */
  readonly which?: string | undefined;
}
