// SPDX-License-Identifier: MPL-2.0
import { type Item, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import type { Sheet } from '../drawing.ts';
import type { Job } from '../press/messages.ts';
import type { Press } from '../press/press.ts';
import { documentOf, type PdfOptions } from './document.ts';
import type { PdfWords } from './words.ts';

/** How many boxes and rows of the text version one PDF may have: as many take some 5 seconds and 600 MB. */
const largestPdf = 12_000;

/**
 * Sheets as PDF/UA-1, each on a page, then the same in words. Refused where it is too large (`pdf-too-large`) or too
 * many wait (`pdf-busy`).
 */
export function pdfOf(
  press: Press,
  sheets: readonly Sheet[],
  words: PdfWords,
  options: PdfOptions,
): Promise<Outcome<Uint8Array>> {
  const boxes = sheets.reduce((sum, { drawing }) => sum + drawing.boxes.length, 0);
  return printWithin(press, { kind: 'pdf', document: documentOf(sheets, words, options) }, boxes, words);
}

/** Prints what has so many boxes, and the same in words, unless that is too much. */
export async function printWithin(
  press: Press,
  job: Job,
  boxes: number,
  { complete }: PdfWords,
): Promise<Outcome<Uint8Array>> {
  const rows = complete.reduce((sum, { items }) => sum + countOf(items), 0);
  if (boxes + rows > largestPdf) return refused(refuse('pdf-too-large'));
  const printed = await press.print(job);
  if (printed === 'busy') return refused(refuse('pdf-busy'));
  return typeof printed === 'string' ? refused(refuse('pdf-too-large')) : success(printed);
}

function countOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + 1 + countOf(item.items), 0);
}
