// SPDX-License-Identifier: MPL-2.0
import type { Entity, Operation } from '../../../organisation/index.ts';
import type { AdminTexts } from '../../texts/da.ts';
import type { Editor } from '../../visit/visit.ts';

/** What a form of the page of a unit comes to. */
export interface Edit {
  readonly operations: Operation[];
  readonly reason: keyof AdminTexts & `reason${string}`;
  /** What is edited, as it is now; undefined for what is new. */
  readonly subject: { readonly recordedBy: number } | undefined;
  /** What holds now in the fields of the form, by their names. */
  readonly now?: Readonly<Record<string, string>>;
}

/** A form as it was sent: by whom, of which unit, from which day. */
export interface Sent {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
  readonly values: URLSearchParams;
  readonly from: string;
}
