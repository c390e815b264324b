// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { childrenOf, pathOf } from '../../organisation/index.ts';
import type { Answer } from '../visit/answer.ts';
import { diagramPath, eventPath, link, personPath } from '../visit/links.ts';
import type { Visit } from '../visit/visit.ts';
import { eventsOf } from './changes/entries.ts';

/** What a sitemap may hold at most (sitemaps.org). */
const most = 50_000;

/** `/sitemap.xml`: every page of today, in both languages. */
export function sitemap(visit: Visit): Answer {
  const { ask, site } = visit;
  const addresses = (['da', 'en'] as const).flatMap((language) =>
    pathsOf(visit).map((path) => `${site.url}${link({ ...ask, language, dated: null }, path)}`),
  );
  const urls = addresses.slice(0, most).map((address) => h('url', {}, h('loc', {}, address)));
  const set = h('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${render(set)}`;
  return { status: 200, type: 'application/xml; charset=utf-8', body };
}

function pathsOf(visit: Visit): readonly string[] {
  const { snapshot } = visit;
  const fixed = [
    'opgaver',
    'medarbejdere',
    'aendringer',
    'hjemmesider',
    'tilgaengelighed',
    'privatliv',
    'cookies',
  ];
  return [
    ...[...snapshot.unit.keys()].map((id) => pathOf(snapshot, id)),
    ...[...snapshot.person.values()].map(personPath),
    ...eventsOf(visit).map(eventPath),
    ...fixed,
    ...[...snapshot.unit.keys()]
      .filter((id) => childrenOf(snapshot, id).length > 0)
      .map((id) => diagramPath(pathOf(snapshot, id))),
  ];
}

/** `/robots.txt`: everything may be read; the same page on thousands of past days need not be. */
export function robots({ site }: Visit): Answer {
  const rules = [
    'User-agent: *',
    'Disallow: /*?dato=',
    'Disallow: /soeg',
    'Disallow: /en/soeg',
    'Disallow: /admin',
    'Disallow: /omstilling',
    'Allow: /',
  ];
  const body = `${rules.join('\n')}\n\nSitemap: ${site.url}/sitemap.xml\n`;
  return { status: 200, type: 'text/plain; charset=utf-8', body };
}
