// SPDX-License-Identifier: MPL-2.0
import type { PhoneLink } from '../link.ts';
import { LinkList, type LinkListItem } from '../link-list/view.tsx';
import { Reach } from '../reach/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface Result {
  readonly title: string;
  readonly href: string;
  /** What it is, and where in the organisation: `Kontor · Borgmesterens Forvaltning › Økonomisk Afdeling`. */
  readonly place?: string | undefined;
  readonly summary?: string | undefined;
  readonly phones?: readonly PhoneLink[] | undefined;
}

export interface ResultListProps extends Spoken {
  readonly query: string;
  readonly results: readonly Result[];
  /** Near names, where nothing was found. */
  readonly suggestions?: readonly LinkListItem[] | undefined;
}

/** What a search found, the best first; or that it found nothing, and what to do then. */
export function ResultList({ language, query, results, suggestions }: ResultListProps) {
  if (results.length === 0) return <Nothing language={language} query={query} suggestions={suggestions} />;
  return (
    <ol class="results">
      {results.map(({ title, href, place, summary, phones }) => (
        <li>
          <div>
            <a class="results__title" href={href}>
              {title}
            </a>
            {place && <p class="note">{place}</p>}
            {summary && <p>{summary}</p>}
          </div>
          <Reach language={language} phones={phones} />
        </li>
      ))}
    </ol>
  );
}

function Nothing({ language, query, suggestions = [] }: Omit<ResultListProps, 'results'>) {
  const say = texts(language);
  return (
    <div class="nothing">
      <p class="strong">{say.nothingFound(query)}</p>
      <p>{say.nothingFoundHelp}</p>
      {suggestions.length > 0 && (
        <>
          <h2 class="label">{say.suggestions}</h2>
          <LinkList links={suggestions} />
        </>
      )}
    </div>
  );
}
