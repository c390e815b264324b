// SPDX-License-Identifier: MPL-2.0
import { unitAt } from '../../../organisation/index.ts';
import { resolve } from '../../address/resolve.ts';
import { type Answer, redirect } from '../../visit/answer.ts';
import { type DiagramFormat, diagramPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { badDatePage, nothingPage } from '../nothing/nothing-page.tsx';
import { comparisonWith, otherDay } from './comparison/asked.ts';
import { subjectOfTwo } from './comparison/compared.ts';
import { comparisonPage } from './comparison/comparison-page.tsx';
import { diagramPage } from './diagram-page.tsx';
import { pdfFile } from './files/pdf-file.ts';
import { pngFile } from './files/png-file.ts';
import { svgFile } from './files/svg-file.ts';
import { type Subject, subjectOf } from './subject.ts';

type MakeAnswer = (visit: Visit, subject: Subject) => Answer | Promise<Answer>;

/** What there is of a diagram besides its page, by what its address ends in. */
const files = { svg: svgFile, png: pngFile, pdf: pdfFile } satisfies Record<
  Exclude<DiagramFormat, ''>,
  MakeAnswer
>;

const diagram = /(?:^|\/)organisationsdiagram(?:\.(svg|png|pdf))?$/;

/** What the address of a diagram leads to; undefined for other addresses. */
export function diagramAt(visit: Visit): Answer | Promise<Answer> | undefined {
  const { path } = visit.ask;
  const found = diagram.exec(path);
  if (!found) return undefined;
  const asked = { unitPath: path.slice(0, found.index), format: (found[1] ?? '') as DiagramFormat };
  const day = otherDay(visit.ask);
  if (day === 'not-a-date') return badDatePage(visit);
  return day === undefined ? ofOneDay(visit, asked) : ofTwoDays(visit, asked, day);
}

interface Asked {
  readonly unitPath: string;
  readonly format: DiagramFormat;
}

function ofOneDay(visit: Visit, asked: Asked): Answer | Promise<Answer> {
  const unit = unitAt(visit.snapshot, asked.unitPath);
  if (!unit) return movedTo(visit, asked);
  const subject = subjectOf(visit, unit);
  return asked.format === '' ? diagramPage(visit, subject) : files[asked.format](visit, subject);
}

/** The unit may be there, or have that address, on one of the days only. */
async function ofTwoDays(visit: Visit, asked: Asked, day: string): Promise<Answer> {
  const comparison = await comparisonWith(visit, day);
  const { before, after } = comparison;
  const unit = unitAt(after.snapshot, asked.unitPath) ?? unitAt(before.snapshot, asked.unitPath);
  if (!unit) return movedTo(visit, asked);
  const subject = subjectOfTwo(comparison, after.snapshot.unit.get(unit.id) ?? unit);
  if (asked.format === '') return comparisonPage(visit, comparison, subject);
  return files[asked.format](visit, subject);
}

/** Sends on to where a unit's diagram is now; what was asked of the file goes along. */
function movedTo(visit: Visit, { unitPath, format }: Asked): Answer {
  const { snapshot, chronicle, ask } = visit;
  const destination = resolve(snapshot, chronicle, unitPath, ask);
  if (destination.is !== 'moved') return nothingPage(visit);
  const { dato: _, ...asked } = Object.fromEntries(ask.query);
  return redirect(link(ask, diagramPath(destination.path, format), format === '' ? {} : asked), 308);
}
