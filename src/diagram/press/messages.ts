// SPDX-License-Identifier: MPL-2.0
import type { ChartToPrint } from '../pdf/chart-to-print.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { Picture } from '../png/picture.ts';

/** What the press is asked to print. */
export type Job =
  | { readonly kind: 'pdf'; readonly document: PdfDocument }
  | ({ readonly kind: 'chart' } & ChartToPrint)
  | { readonly kind: 'png'; readonly picture: Picture };

/** What its process answers: the file, or what went wrong. */
export type Answer = { readonly bytes: Uint8Array } | { readonly failed: string };
