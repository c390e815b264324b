// SPDX-License-Identifier: MPL-2.0
import { type Language, type RefusalCode, type Refused, slugFrom } from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { link } from '../../../visit/links.ts';
import type { Visit } from '../../../visit/visit.ts';
import { refusalPage } from '../../nothing/nothing-page.tsx';
import type { Subject } from '../subject.ts';

const types = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' } as const;

const words: Readonly<Record<Language, string>> = { da: 'organisationsdiagram', en: 'organisation-chart' };

interface DiagramFile {
  readonly format: keyof typeof types;
  readonly body: string | Uint8Array;
  /** What its address says of the paper, as we write it. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A diagram as a file: shown by the browser, under a name of its own where it is saved; other sites may show it too. */
export function fileAnswer({ ask }: Visit, { unit, days, address }: Subject, file: DiagramFile): Answer {
  const name = [words[ask.language], slugFrom(unit.name.da), ...days].join('-');
  return {
    status: 200,
    type: types[file.format],
    body: file.body,
    headers: {
      'content-disposition': `inline; filename="${name}.${file.format}"`,
      'cross-origin-resource-policy': 'cross-origin',
      ...file.headers,
    },
    address: address(file.format, file.query),
  };
}

/** Those refusals that are not for good: they say when to come again. */
const busy: readonly RefusalCode[] = ['pdf-busy', 'png-busy'];
const wrong: readonly RefusalCode[] = ['paper-unknown', 'turn-unknown'];

/** The page that says why there is no such file: 400 for what cannot be asked for, 503 for now, 404 for what is too large. */
export function noFile(visit: Visit, { refusals }: Refused): Answer {
  const [code] = refusals.map((refusal) => refusal.code);
  const status = code && wrong.includes(code) ? 400 : code && busy.includes(code) ? 503 : 404;
  const answer = refusalPage(visit, refusals, status, insteadOf(visit));
  return status === 503 ? { ...answer, headers: { 'retry-after': '10' } } : answer;
}

/** In the place of a file its page; in the place of the page the unit's. */
function insteadOf({ ask }: Visit) {
  const say = pageTexts(ask.language);
  const page = ask.path.replace(/\.\w+$/, '');
  if (page !== ask.path) return { text: say.diagramOnPage, href: link(ask, page) };
  return { text: say.diagramUnitPage, href: link(ask, page.replace(/(?:^|\/)[^/]*$/, '')) };
}
