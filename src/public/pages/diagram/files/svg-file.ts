// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { css, drawFor, paper, svgOf, targets } from '../../../../diagram/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { inkOf } from '../../../visit/ink.ts';
import type { Visit } from '../../../visit/visit.ts';
import type { Subject } from '../subject.ts';
import { fileAnswer, noFile } from './file-answer.ts';
import { type PaperAsked, paperAsked, paperQuery } from './paper.ts';

/** `organisationsdiagram.svg`: the whole drawing, in the shape of a screen, or of the paper that is asked for. */
export function svgFile(visit: Visit, subject: Subject): Answer {
  const asked = paperAsked(visit.ask);
  if (!asked.ok) return noFile(visit, asked);
  const chart = subject.chart();
  if (!chart.ok) return noFile(visit, chart);
  const ink = inkOf(visit);
  const { title, description, hrefOf } = subject;
  const body = svgOf(drawFor(chart.value, targetFor(asked.value)).drawing, {
    ...{ language: visit.ask.language, title, description, standalone: { ink } },
    // A file travels: its links have to lead back from anywhere.
    hrefOf: (unitId) => `${visit.site.url}${hrefOf(unitId)}`,
  });
  const policy = `default-src 'none'; style-src '${hashOf(css(ink))}'; frame-ancestors 'none'`;
  return fileAnswer(visit, subject, {
    format: 'svg',
    body,
    query: paperQuery(asked.value),
    headers: { 'content-security-policy': policy },
  });
}

function targetFor({ paper: size, turn }: PaperAsked) {
  if (!size && !turn) return targets.screen;
  return paper(size ?? 'a4', turn ?? 'landscape');
}

/** A style inside a file is let through by its hash, and no other. */
function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
