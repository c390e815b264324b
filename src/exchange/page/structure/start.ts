// SPDX-License-Identifier: MPL-2.0
import type { Line } from '../lines/line.ts';
import { topicOf } from '../reading/topic-heading.ts';
import { withoutGenitive } from '../words/canonical.ts';
import { Draft } from './draft.ts';
import type { PageTitle } from './page-title.ts';
import type { State } from './state.ts';

/** The state before the first line: the page's unit is there, and all else is open. */
export function startOf(lines: readonly Line[], title: PageTitle): State {
  const draft = new Draft();
  const line = lines[title.index];
  const page = draft.addUnit({ name: title.name, parent: null, relation: 'line', line: line?.number ?? 1 });
  draft.remember(page, withoutGenitive(title.name));
  for (const part of title.name.split(/ [–-] /)) draft.remember(page, part);
  if (title.isHeading && line) {
    for (const { line: number } of line.source) draft.account(number, 'unit', page.id);
    draft.remember(page, line.text);
  }
  return {
    ...{ draft, lines, page, unit: page, firm: true, topic: null, heading: null, list: null, holder: null },
    ...{ levels: [], groups: [], address: [], sections: new Set([page]) },
    topics: Map.groupBy(lines, ({ text, item }) => (item ? null : topicOf(text))),
    titleAt: title.isHeading && isNearTop(lines, title.index) ? (line?.number ?? null) : null,
    isDiagram: /organisations?diagram/i.test(line?.text ?? ''),
  };
}

/** Whether nothing but short lines stands above a heading: the frame of the website, and the way to the page. */
const isNearTop = (lines: readonly Line[], index: number): boolean =>
  lines.slice(0, index).every(({ text }) => text.length < 80 && !/[.:]$/.test(text));
