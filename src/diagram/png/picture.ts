// SPDX-License-Identifier: MPL-2.0

/** A drawing to be painted: it is made as large as fits and put in the middle. */
export interface Picture {
  readonly svg: string;
  /** In pixels, whole numbers. */
  readonly width: number;
  readonly height: number;
  /** `#ffffff`: what is seen beside and behind the drawing. */
  readonly background: `#${string}`;
}
