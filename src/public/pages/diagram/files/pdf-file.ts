// SPDX-License-Identifier: MPL-2.0
import {
  type Chart,
  type Paper,
  paper,
  pdfOf,
  type Sheet,
  sheetsOf,
  type Turn,
} from '../../../../diagram/index.ts';
import type { Outcome } from '../../../../organisation/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { senderOf } from '../../../visit/frame.ts';
import { inkOf } from '../../../visit/ink.ts';
import type { Visit } from '../../../visit/visit.ts';
import type { Subject } from '../subject.ts';
import { fileAnswer, noFile } from './file-answer.ts';
import { type PaperAsked, paperAsked, paperQuery } from './paper.ts';

/** `organisationsdiagram.pdf`: the whole drawing on paper, on as many sheets as it takes, then the same in words. */
export async function pdfFile(visit: Visit, subject: Subject): Promise<Answer> {
  const asked = paperAsked(visit.ask);
  if (!asked.ok) return noFile(visit, asked);
  const chart = subject.chart();
  if (!chart.ok) return noFile(visit, chart);
  const printed = await print(visit, subject, onPaper(chart.value, asked.value));
  if (!printed.ok) return noFile(visit, printed);
  return fileAnswer(visit, subject, { format: 'pdf', body: printed.value, query: paperQuery(asked.value) });
}

interface OnPaper {
  readonly paper: Paper;
  readonly landscape: boolean;
  readonly sheets: readonly Sheet[];
}

/** On the paper that is asked for; else on A4 where one sheet is enough, on A3 where it is not. */
function onPaper(chart: Chart, { paper: size, turn = 'landscape' }: PaperAsked): OnPaper {
  if (size) return onSheets(chart, size, turn);
  const small = onSheets(chart, 'a4', turn);
  return small.sheets.length === 1 ? small : onSheets(chart, 'a3', turn);
}

function onSheets(chart: Chart, size: Paper, turn: Turn): OnPaper {
  return { paper: size, landscape: turn === 'landscape', sheets: sheetsOf(chart, paper(size, turn)) };
}

function print(
  visit: Visit,
  { title, when, inWords }: Subject,
  { sheets, paper: size, landscape }: OnPaper,
): Promise<Outcome<Uint8Array>> {
  const { date, language } = visit.ask;
  return pdfOf(visit.site.press, sheets, inWords(), {
    title,
    author: senderOf(visit).name,
    ...{ paper: size, landscape, date, when, language, ink: inkOf(visit) },
  });
}
