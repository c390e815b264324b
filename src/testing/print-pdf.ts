// SPDX-License-Identifier: MPL-2.0
import { type PdfOptions, type PdfWords, type Press, pdfOf, type Sheet } from '../diagram/index.ts';
import { type Part, type ReadPdf, readPdf } from './read-pdf.ts';
import { aDescription } from './sheets.ts';

export const pdfOptions: PdfOptions = {
  ...{ paper: 'a4', landscape: true, title: 'Organisationen i Strandby', date: '2021-06-01' },
  when: 'Pr. 1. juni 2021',
  ...{ language: 'da', author: 'Strandby Kommune' },
};

/** The bytes of a PDF that may not be refused. */
export async function printPdf(
  press: Press,
  sheets: readonly Sheet[],
  words: PdfWords = aDescription(1, 1),
  said: Partial<PdfOptions> = {},
): Promise<Uint8Array> {
  const outcome = await pdfOf(press, sheets, words, { ...pdfOptions, ...said });
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.code);
  return outcome.value;
}

/** The same, read. */
export async function printAndRead(...said: Parameters<typeof printPdf>): Promise<ReadPdf> {
  return readPdf(await printPdf(...said));
}

/** All parts of a kind, from the first page to the last. */
export function partsOf(pdf: ReadPdf, role: string): readonly Part[] {
  return pdf.pages.flatMap((page) => page.parts.filter((part) => part.role === role));
}

export function textOf(pdf: ReadPdf): string {
  return pdf.pages.map((page) => page.text).join('\n');
}
