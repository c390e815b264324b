// SPDX-License-Identifier: MPL-2.0
import { type Entity, unitAt } from '../../../organisation/index.ts';
import { resolve } from '../../address/resolve.ts';
import { type Answer, redirect } from '../../visit/answer.ts';
import { diagramPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { nothingPage } from '../nothing/nothing-page.tsx';
import { diagramPage } from './diagram-page.tsx';
import { pdfFile } from './files/pdf-file.ts';
import { pngFile } from './files/png-file.ts';
import { svgFile } from './files/svg-file.ts';

type MakeAnswer = (visit: Visit, unit: Entity<'unit'>) => Answer | Promise<Answer>;

/** What there is of a diagram, by what its address ends in. */
const formats = { '': diagramPage, svg: svgFile, png: pngFile, pdf: pdfFile } satisfies Record<
  string,
  MakeAnswer
>;

const diagram = /(?:^|\/)organisationsdiagram(?:\.(svg|png|pdf))?$/;

/** What the address of a diagram leads to; undefined for other addresses. */
export function diagramAt(visit: Visit): Answer | Promise<Answer> | undefined {
  const { path } = visit.ask;
  const found = diagram.exec(path);
  if (!found) return undefined;
  const format = (found[1] ?? '') as keyof typeof formats;
  const unitPath = path.slice(0, found.index);
  const unit = unitAt(visit.snapshot, unitPath);
  return unit ? formats[format](visit, unit) : movedTo(visit, unitPath, format);
}

/** Sends on to where a unit's diagram is now; what was asked of the file goes along. */
function movedTo(visit: Visit, unitPath: string, format: keyof typeof formats): Answer {
  const { snapshot, chronicle, ask } = visit;
  const destination = resolve(snapshot, chronicle, unitPath, ask);
  if (destination.is !== 'moved') return nothingPage(visit);
  const { dato: _, ...asked } = Object.fromEntries(ask.query);
  return redirect(link(ask, diagramPath(destination.path, format), format === '' ? {} : asked), 308);
}
