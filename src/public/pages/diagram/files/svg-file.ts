// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import {
  chartOf,
  css,
  drawFor,
  type Paper,
  paper,
  svgOf,
  type Turn,
  targets,
} from '../../../../diagram/index.ts';
import { type Entity, pathOf } from '../../../../organisation/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { inkOf } from '../../../visit/ink.ts';
import type { Visit } from '../../../visit/visit.ts';
import { hrefsTo } from '../hrefs.ts';
import { wordsFor } from '../words-for.ts';
import { fileAnswer, noFile } from './file-answer.ts';
import { paperAsked, paperQuery } from './paper.ts';

/** `organisationsdiagram.svg`: the whole drawing, in the shape of a screen, or of the paper that is asked for. */
export function svgFile(visit: Visit, unit: Entity<'unit'>): Answer {
  const { snapshot, ask } = visit;
  const asked = paperAsked(ask);
  if (!asked.ok) return noFile(visit, pathOf(snapshot, unit.id), asked);
  const chart = chartOf(snapshot, unit.id, ask.language);
  if (!chart.ok) return noFile(visit, pathOf(snapshot, unit.id), chart);
  const ink = inkOf(visit);
  const { drawing } = drawFor(chart.value, targetFor(asked.value));
  const body = svgOf(drawing, {
    ...wordsFor(visit, unit),
    hrefOf: hrefsTo(visit, { absolute: true }),
    standalone: { ink },
  });
  const policy = `default-src 'none'; style-src '${hashOf(css(ink))}'; frame-ancestors 'none'`;
  return fileAnswer(visit, unit, {
    format: 'svg',
    body,
    query: paperQuery(asked.value),
    headers: { 'content-security-policy': policy },
  });
}

function targetFor({
  paper: size,
  turn,
}: {
  readonly paper: Paper | undefined;
  readonly turn: Turn | undefined;
}) {
  if (!size && !turn) return targets.screen;
  return paper(size ?? 'a4', turn ?? 'landscape');
}

/** A style inside a file is let through by its hash, and no other. */
function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
