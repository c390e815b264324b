// SPDX-License-Identifier: MPL-2.0
import { type Item, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import type { Sheet } from '../drawing.ts';
import type { Press } from '../press/press.ts';
import { documentOf, type PdfOptions } from './document.ts';
import type { PdfWords } from './words.ts';

/** How many boxes and rows of the text version one PDF may have: as many take some 5 seconds and 600 MB. */
const largestPdf = 12_000;

/**
 * The organisation as PDF/UA-1: its drawing, a sheet on each page, then the same in words. Refused where it is too large
 * (`pdf-too-large`) or too many wait (`pdf-busy`).
 */
export async function pdfOf(
  press: Press,
  sheets: readonly Sheet[],
  words: PdfWords,
  options: PdfOptions,
): Promise<Outcome<Uint8Array>> {
  if (sizeOf(sheets, words) > largestPdf) return refused(refuse('pdf-too-large'));
  const printed = await press.print({ kind: 'pdf', document: documentOf(sheets, words, options) });
  if (printed === 'busy') return refused(refuse('pdf-busy'));
  return typeof printed === 'string' ? refused(refuse('pdf-too-large')) : success(printed);
}

function sizeOf(sheets: readonly Sheet[], { complete }: PdfWords): number {
  const boxes = sheets.reduce((sum, { drawing }) => sum + drawing.boxes.length, 0);
  return complete.reduce((sum, { items }) => sum + countOf(items), boxes);
}

function countOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + 1 + countOf(item.items), 0);
}
