// SPDX-License-Identifier: MPL-2.0
import { ErrorContent, type LinkTo } from '../../../components/index.ts';
import { explain, type Refusal } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { searchOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { nearNames } from './near-names.ts';

/** The page for an address that leads to nothing: near names, and a search. */
export function nothingPage(visit: Visit): Answer {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  return page(visit, {
    title: say.nothingTitle,
    status: 404,
    content: (
      <ErrorContent
        language={ask.language}
        title={say.nothingTitle}
        sentences={[say.nothing]}
        search={searchOf(visit)}
        suggestions={nearNames(visit)}
      />
    ),
  });
}

/** The page for a date that is none. */
export function badDatePage(visit: Visit): Answer {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  return page(visit, {
    title: say.badDateTitle,
    status: 400,
    content: (
      <ErrorContent
        language={ask.language}
        title={say.badDateTitle}
        sentences={[say.badDate]}
        suggestions={[{ text: say.seePageToday, href: link(ask, ask.path) }]}
      />
    ),
  });
}

/** The page for something that cannot be had, which says why and what to do; `instead` leads to what can. */
export function refusalPage(
  visit: Visit,
  refusals: readonly Refusal[],
  status: number,
  instead: LinkTo,
): Answer {
  const { language } = visit.ask;
  const say = pageTexts(language);
  return page(visit, {
    title: say.refusedTitle,
    status,
    content: (
      <ErrorContent
        language={language}
        title={say.refusedTitle}
        sentences={refusals.map((refusal) => explain(refusal, language))}
        suggestions={[instead]}
      />
    ),
  });
}

/** The page for an error of ours; `reference` finds it in the log. */
export function errorPage(visit: Visit, reference: string): Answer {
  const { language } = visit.ask;
  const say = pageTexts(language);
  return page(visit, {
    title: say.errorTitle,
    status: 500,
    content: (
      <ErrorContent
        language={language}
        title={say.errorTitle}
        sentences={[say.error]}
        reference={reference}
      />
    ),
  });
}
