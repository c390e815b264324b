// SPDX-License-Identifier: MPL-2.0
import { drawReadable, pngOf, svgOf, targets } from '../../../../diagram/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { inkOf } from '../../../visit/ink.ts';
import type { Visit } from '../../../visit/visit.ts';
import type { Subject } from '../subject.ts';
import { fileAnswer, noFile } from './file-answer.ts';
import { pictureSize } from './picture.ts';

/** More units than this are never read in a picture of that size. */
const most = 200;

/** `organisationsdiagram.png`: as many levels as can be read in the picture that stands for the page where it is shared. */
export async function pngFile(visit: Visit, subject: Subject): Promise<Answer> {
  const chart = subject.chart(most);
  if (!chart.ok) return noFile(visit, chart);
  const { drawing } = drawReadable(chart.value, targets.openGraph);
  const { title, description } = subject;
  const { language } = visit.ask;
  const svg = svgOf(drawing, { language, title, description, standalone: { ink: inkOf(visit) } });
  const picture = await pngOf(visit.site.press, svg, { ...pictureSize, background: '#ffffff' });
  if (!picture.ok) return noFile(visit, picture);
  return fileAnswer(visit, subject, { format: 'png', body: picture.value });
}
