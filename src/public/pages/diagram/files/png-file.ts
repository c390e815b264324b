// SPDX-License-Identifier: MPL-2.0
import { chartOf, drawReadable, levelsShowing, pngOf, svgOf, targets } from '../../../../diagram/index.ts';
import { type Entity, pathOf } from '../../../../organisation/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { inkOf } from '../../../visit/ink.ts';
import type { Visit } from '../../../visit/visit.ts';
import { wordsFor } from '../words-for.ts';
import { fileAnswer, noFile } from './file-answer.ts';
import { pictureSize } from './picture.ts';

/** More units than this are never read in a picture of that size. */
const most = 200;

/** `organisationsdiagram.png`: as many levels as can be read in the picture that stands for the page where it is shared. */
export async function pngFile(visit: Visit, unit: Entity<'unit'>): Promise<Answer> {
  const { snapshot, ask, site } = visit;
  const levels = levelsShowing(snapshot, unit.id, most);
  const chart = chartOf(snapshot, unit.id, ask.language, { levels });
  if (!chart.ok) return noFile(visit, pathOf(snapshot, unit.id), chart);
  const { drawing } = drawReadable(chart.value, targets.openGraph);
  const svg = svgOf(drawing, { ...wordsFor(visit, unit), standalone: { ink: inkOf(visit) } });
  const picture = await pngOf(site.press, svg, { ...pictureSize, background: '#ffffff' });
  if (!picture.ok) return noFile(visit, pathOf(snapshot, unit.id), picture);
  return fileAnswer(visit, unit, { format: 'png', body: picture.value });
}
