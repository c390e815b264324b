// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { senderOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';

/** `/opensearch.xml`: how a browser searches here by itself (OpenSearch 1.1). */
export function openSearch(visit: Visit): Answer {
  const { ask, site } = visit;
  const to = (path: string) => `${site.url}${link({ ...ask, dated: null }, path)}?q={searchTerms}`;
  const { name } = senderOf(visit);
  const description = h(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    h('ShortName', {}, name.slice(0, 16)),
    h('LongName', {}, name.slice(0, 48)),
    h('Description', {}, pageTexts(ask.language).searchTitle('')),
    h('InputEncoding', {}, 'UTF-8'),
    h('Url', { type: 'text/html', template: to('soeg') }),
    h('Url', { type: 'application/json', template: to('soeg.json') }),
  );
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${render(description)}`;
  return { status: 200, type: 'application/opensearchdescription+xml; charset=utf-8', body };
}
