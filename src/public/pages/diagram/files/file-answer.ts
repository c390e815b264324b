// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type Language,
  type RefusalCode,
  type Refused,
  slugFrom,
} from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { diagramPath, link } from '../../../visit/links.ts';
import type { Visit } from '../../../visit/visit.ts';
import { refusalPage } from '../../nothing/nothing-page.tsx';

const types = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' } as const;
export type Format = keyof typeof types;

const words: Readonly<Record<Language, string>> = { da: 'organisationsdiagram', en: 'organisation-chart' };

export interface DiagramFile {
  readonly format: Format;
  readonly body: string | Uint8Array;
  /** What else its address says, as we write it. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A diagram as a file: shown by the browser, under a name of its own where it is saved; other sites may show it too. */
export function fileAnswer(visit: Visit, unit: Entity<'unit'>, file: DiagramFile): Answer {
  const { ask } = visit;
  const name = `${words[ask.language]}-${slugFrom(unit.name.da)}-${ask.date}.${file.format}`;
  return {
    status: 200,
    type: types[file.format],
    body: file.body,
    headers: {
      'content-disposition': `inline; filename="${name}"`,
      'cross-origin-resource-policy': 'cross-origin',
      ...file.headers,
    },
    address: link(ask, ask.path, file.query),
  };
}

/** Those refusals that are not for good: they say when to come again. */
const busy: readonly RefusalCode[] = ['pdf-busy', 'png-busy'];
const wrong: readonly RefusalCode[] = ['paper-unknown', 'turn-unknown'];

/** The page that says why there is no such file: 400 for what cannot be asked for, 503 for now, 404 for what is too large. */
export function noFile(visit: Visit, unitPath: string, { refusals }: Refused): Answer {
  const [code] = refusals.map((refusal) => refusal.code);
  const status = code && wrong.includes(code) ? 400 : code && busy.includes(code) ? 503 : 404;
  const { ask } = visit;
  const instead = { text: pageTexts(ask.language).diagramOnPage, href: link(ask, diagramPath(unitPath)) };
  const answer = refusalPage(visit, refusals, status, instead);
  return status === 503 ? { ...answer, headers: { 'retry-after': '10' } } : answer;
}
