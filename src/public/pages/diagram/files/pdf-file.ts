// SPDX-License-Identifier: MPL-2.0
import {
  type Chart,
  chartOf,
  type Paper,
  paper,
  pdfOf,
  type Sheet,
  sheetsOf,
  type Turn,
} from '../../../../diagram/index.ts';
import { describe, type Entity, inLanguage, type Outcome, pathOf } from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { senderOf } from '../../../visit/frame.ts';
import { inkOf } from '../../../visit/ink.ts';
import type { Visit } from '../../../visit/visit.ts';
import { fileAnswer, noFile } from './file-answer.ts';
import { type PaperAsked, paperAsked, paperQuery } from './paper.ts';

type Unit = Entity<'unit'>;

/** `organisationsdiagram.pdf`: the whole drawing on paper, on as many sheets as it takes, then the same in words. */
export async function pdfFile(visit: Visit, unit: Unit): Promise<Answer> {
  const { snapshot, ask } = visit;
  const asked = paperAsked(ask);
  if (!asked.ok) return noFile(visit, pathOf(snapshot, unit.id), asked);
  const chart = chartOf(snapshot, unit.id, ask.language);
  if (!chart.ok) return noFile(visit, pathOf(snapshot, unit.id), chart);
  const printed = await print(visit, unit, onPaper(chart.value, asked.value));
  if (!printed.ok) return noFile(visit, pathOf(snapshot, unit.id), printed);
  return fileAnswer(visit, unit, { format: 'pdf', body: printed.value, query: paperQuery(asked.value) });
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
  unit: Unit,
  { sheets, paper: size, landscape }: OnPaper,
): Promise<Outcome<Uint8Array>> {
  const { snapshot, ask, site } = visit;
  const { language, date } = ask;
  return pdfOf(site.press, sheets, describe(snapshot, unit.id, language), {
    title: pageTexts(language).diagramOf(inLanguage(unit.name, language)),
    author: senderOf(visit).name,
    paper: size,
    landscape,
    date,
    language,
    ink: inkOf(visit),
  });
}
