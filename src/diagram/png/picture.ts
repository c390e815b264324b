// SPDX-License-Identifier: MPL-2.0

/** A drawing to be painted: it is made as large as fits, with a margin of 20 pixels, and put in the middle. */
export interface Picture {
  readonly svg: string;
  /** In pixels, whole numbers over 40. */
  readonly width: number;
  readonly height: number;
  /** `#ffffff`: what is seen beside and behind the drawing. */
  readonly background: `#${string}`;
}
