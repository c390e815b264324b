// SPDX-License-Identifier: MPL-2.0
import { chartPdf } from '../../../../diagram/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { senderOf } from '../../../visit/frame.ts';
import { inkOf } from '../../../visit/ink.ts';
import type { Visit } from '../../../visit/visit.ts';
import type { Subject } from '../subject.ts';
import { fileAnswer, noFile } from './file-answer.ts';
import { paperAsked, paperQuery } from './paper.ts';

/** `organisationsdiagram.pdf`: the whole drawing on paper, on as many sheets as it takes, then the same in words. */
export async function pdfFile(visit: Visit, subject: Subject): Promise<Answer> {
  const { ask, site } = visit;
  const asked = paperAsked(ask);
  if (!asked.ok) return noFile(visit, asked);
  const chart = subject.chart();
  if (!chart.ok) return noFile(visit, chart);
  const { title, when } = subject;
  const author = senderOf(visit).name;
  const printed = await chartPdf(site.press, {
    chart: chart.value,
    words: subject.inWords(),
    wanted: asked.value,
    options: { title, author, when, date: ask.date, language: ask.language, ink: inkOf(visit) },
  });
  if (!printed.ok) return noFile(visit, printed);
  return fileAnswer(visit, subject, { format: 'pdf', body: printed.value, query: paperQuery(asked.value) });
}
