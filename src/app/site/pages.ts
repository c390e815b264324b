// SPDX-License-Identifier: MPL-2.0
import type { OpenSite } from './site.ts';

const danish = {
  front: '/',
  'front-on-a-day': '/?dato=2021-06-01',
  'front-before-the-merger': '/?dato=2006-06-01',
  'front-before-anything': '/?dato=1700-01-01',
  'front-on-a-day-to-come': '/?dato=2099-01-01',
  unit: '/borgmesterens-forvaltning',
  'unit-on-a-day': '/borgmesterens-forvaltning?dato=2021-06-01',
  'unit-with-staffs': '/boern-og-unge',
  'unit-without-parts': '/borgmesterens-forvaltning/koncernservice/ak-indkoeb?dato=2021-06-01',
  'unit-that-was-renamed': '/klima-og-miljoe',
  'unit-that-was-closed': '/hals-kommune',
  'unit-that-is-not-yet': '/borgmesterens-forvaltning/oekonomiudvalget?dato=2010-01-01',
  committee: '/borgmesterens-forvaltning/oekonomiudvalget',
  diagram: '/sundhed-og-kultur/organisationsdiagram',
  'diagram-of-all': '/organisationsdiagram',
  'diagram-on-a-day': '/borgmesterens-forvaltning/organisationsdiagram?dato=2021-06-01',
  comparison: '/organisationsdiagram?dato=2021-12-31&sammenlign=2022-01-01',
  'comparison-of-a-unit': '/sundhed-og-kultur/organisationsdiagram?dato=2021-12-31&sammenlign=2022-01-01',
  'comparison-without-change': '/klima-og-miljoe/organisationsdiagram?sammenlign=2022-01-02',
  tasks: '/opgaver?dato=2021-06-01',
  'tasks-of-a-letter': '/opgaver?bogstav=b&dato=2021-06-01',
  'tasks-before-all': '/opgaver?dato=1990-01-01',
  people: '/medarbejdere',
  'people-of-an-administration': '/medarbejdere?forvaltning=klima-og-miljoe&stilling=leder',
  'people-before-all': '/medarbejdere?dato=1990-01-01',
  changes: '/aendringer',
  'changes-before-all': '/aendringer?dato=1990-01-01',
  websites: '/hjemmesider',
  'websites-before-all': '/hjemmesider?dato=1990-01-01',
  'website-refused': '/gaa-til?hjemmeside=https://elsewhere.example',
  'search-empty': '/soeg',
  'search-found': '/soeg?q=kontor',
  'search-found-nothing': '/soeg?q=xyzzy',
  accessibility: '/tilgaengelighed',
  privacy: '/privatliv',
  cookies: '/cookies',
  report: '/ret-en-fejl?side=/klima-og-miljoe',
  'report-sent': '/ret-en-fejl?side=/klima-og-miljoe&tak=1',
  'report-of-any-page': '/ret-en-fejl?side=/aendringer',
  nothing: '/borgmesterens-forvaltnin',
  'bad-day': '/klima-og-miljoe?dato=i-gaar',
};

/** An address of every kind of page that the demo has, by a name. */
export async function everyKindOfPage(site: OpenSite): Promise<ReadonlyMap<string, string>> {
  const seed = (await site.get(danish['unit-on-a-day'])).text;
  const [person = ''] = /\/medarbejdere\/christian-roslev-[^"]*/.exec(seed) ?? [];
  const changes = (await site.get(danish.changes)).text;
  const [event = ''] = /\/aendringer\/2022-01-01-[^"]*/.exec(changes) ?? [];
  return new Map(Object.entries({ ...danish, person, 'person-today': person.replace(/\?.*/, ''), event }));
}

/** The same pages in English, their names with `-en`. */
export function englishOf(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...pages].map(([name, address]) => [`${name}-en`, inEnglish(address)]));
}

function inEnglish(address: string): string {
  return `/en${address}`.replace(/^\/en\/(?=\?|$)/, '/en');
}
