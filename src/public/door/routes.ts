// SPDX-License-Identifier: MPL-2.0
import { changesFeed } from '../pages/changes/atom.tsx';
import { changePage, changesPage, eventAt } from '../pages/changes/changes-page.tsx';
import { peoplePage } from '../pages/directory/people-page.tsx';
import { tasksPage } from '../pages/directory/tasks-page.tsx';
import { frontPage } from '../pages/front/front-page.tsx';
import { identified } from '../pages/identifiers.ts';
import { nothingPage } from '../pages/nothing/nothing-page.tsx';
import { personAt } from '../pages/person/at-address.ts';
import { pictureFile } from '../pages/pictures/picture-file.ts';
import { reportPage } from '../pages/report/report-page.tsx';
import { openSearch } from '../pages/search/open-search.tsx';
import { searchPage } from '../pages/search/search-page.tsx';
import { searchJson } from '../pages/search/suggestions.ts';
import { robots, sitemap } from '../pages/sitemap.tsx';
import { statementPage, was } from '../pages/statements/statement-page.tsx';
import { atAddress } from '../pages/unit/at-address.ts';
import { goToWebsite, websitesPage } from '../pages/websites/websites-page.tsx';
import type { Answer } from '../visit/answer.ts';
import { themeFile } from '../visit/theme.ts';
import type { Visit } from '../visit/visit.ts';

type MakePage = (visit: Visit) => Answer | Promise<Answer>;

/** The pages that are always at the same address. docs/addresses.md lists them. */
export const fixedPages: Readonly<Record<string, MakePage>> = {
  '': frontPage,
  aendringer: changesPage,
  'aendringer.atom': changesFeed,
  cookies: statementPage('cookies'),
  'gaa-til': goToWebsite,
  hjemmesider: websitesPage,
  medarbejdere: peoplePage,
  'opensearch.xml': openSearch,
  opgaver: tasksPage,
  privatliv: statementPage('privacy'),
  'ret-en-fejl': reportPage,
  'robots.txt': robots,
  'sitemap.xml': sitemap,
  soeg: searchPage,
  'soeg.json': searchJson,
  tilgaengelighed: statementPage('accessibility'),
  was,
};

/** Answers a visit: a fixed page, something by its identifier, a change event, a person, else a unit. */
export function answerVisit(visit: Visit): Answer | Promise<Answer> {
  const { path } = visit.ask;
  const fixed = Object.hasOwn(fixedPages, path) ? fixedPages[path] : undefined;
  if (fixed) return fixed(visit);
  const [place, what = '', id = '', ...more] = path.split('/');
  if (place === 'id' && more.length === 0) return identified(visit, what, id.toLowerCase());
  if (place === 'tema' && id === '') return themeFile(visit, what) ?? nothingPage(visit);
  if (place === 'billeder' && id === '') return pictureAt(visit, what);
  if (place === 'medarbejdere') return personAt(visit);
  if (place !== 'aendringer') return atAddress(visit);
  const event = eventAt(visit, path);
  return event ? changePage(visit, event) : nothingPage(visit);
}

async function pictureAt(visit: Visit, name: string): Promise<Answer> {
  return (await pictureFile(visit, name)) ?? nothingPage(visit);
}
