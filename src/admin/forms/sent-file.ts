// SPDX-License-Identifier: MPL-2.0
import type { Outcome } from '../../organisation/index.ts';

/** A form that a file came with: its bytes, or why they were not taken. What was typed is there in either case. */
export class FormWithFile extends URLSearchParams {
  file: Outcome<Uint8Array> | undefined;
}

/** The file that came with a form; undefined where none was chosen. */
export function fileIn(values: URLSearchParams): Outcome<Uint8Array> | undefined {
  return values instanceof FormWithFile ? values.file : undefined;
}
