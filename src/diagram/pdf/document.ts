// SPDX-License-Identifier: MPL-2.0
import type { CivilDate, Language } from '../../organisation/index.ts';
import type { Sheet } from '../drawing.ts';
import { type Ink, plainInk } from '../svg/css.ts';
import { type Page, pageOf } from './page.ts';
import { type PaperChoice, type PaperSheet, paperOf } from './paper.ts';
import { texts } from './texts.ts';
import { type PdfWords, type WordsSection, wordsOf } from './words.ts';

export interface PdfOptions extends PaperChoice {
  readonly title: string;
  /** The day whose organisation is shown; the PDF is dated so too, so that the same content gives the same bytes. */
  readonly date: CivilDate;
  /** What it shows, said under the title: `Pr. 1. januar 2022`. */
  readonly when: string;
  readonly language: Language;
  readonly author: string;
  /** The organisation's colours, each as `#rrggbb`. */
  readonly ink?: Ink | undefined;
}

/** All that organisation.typ sets, as it reads it: strings and numbers, nothing that is markup. */
export interface PdfDocument {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly when: string;
  readonly paper: PaperSheet;
  readonly ink: Ink;
  readonly textPaper: PaperSheet;
  readonly words: { readonly page: string; readonly inWords: string };
  readonly sheets: readonly Page[];
  readonly short: string;
  readonly sections: readonly WordsSection[];
}

/** The text version is read, not hung on a wall: A4 upright, whatever the drawing is on. */
const textPaper = paperOf({ paper: 'a4', landscape: false });

export function documentOf(
  sheets: readonly Sheet[],
  { heading, short, complete }: PdfWords,
  options: PdfOptions,
): PdfDocument {
  const { title, author, language, date, when, ink = plainInk } = options;
  const say = texts[language];
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const paper = paperOf(options);
  return {
    title,
    author,
    language,
    date: { year, month, day },
    when,
    paper,
    ink,
    textPaper,
    words: { page: say.page('{n}', '{of}'), inWords: heading },
    sheets: sheets.map((sheet) => pageOf(sheet, paper, ink, language)),
    short,
    sections: wordsOf(complete, language),
  };
}
