// SPDX-License-Identifier: MPL-2.0

import type { LinkTo, PhoneLink } from '../link.ts';
import { LinkList } from '../link-list/view.tsx';
import { Marked, type MarkedPart } from '../marked/view.tsx';
import { Reach } from '../reach/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface Result {
  readonly title: readonly MarkedPart[];
  readonly href: string;
  /** What it is, and where in the organisation: `Kontor · Borgmesterens Forvaltning › Økonomisk Afdeling`. */
  readonly place?: string | undefined;
  readonly summary?: readonly MarkedPart[] | undefined;
  readonly phones?: readonly PhoneLink[] | undefined;
}

export interface ResultListProps extends Spoken {
  readonly results: readonly Result[];
}

/** What a search found, the best first. */
export function ResultList({ language, results }: ResultListProps) {
  return (
    <ol class="results">
      {results.map(({ title, href, place, summary, phones }) => (
        <li>
          <div>
            <a class="results__title" href={href}>
              <Marked parts={title} />
            </a>
            {place && <p class="note">{place}</p>}
            {summary && (
              <p>
                <Marked parts={summary} />
              </p>
            )}
          </div>
          <Reach language={language} phones={phones} />
        </li>
      ))}
    </ol>
  );
}

export interface NothingFoundProps extends Spoken {
  readonly query: string;
  /** Where somebody answers. */
  readonly phone?: PhoneLink | undefined;
  /** Ways in that need no words. */
  readonly ways?: readonly LinkTo[] | undefined;
}

/** That a search found nothing, and what to do then. */
export function NothingFound({ language, query, phone, ways = [] }: NothingFoundProps) {
  const say = texts(language);
  return (
    <div class="nothing">
      <p class="strong">{say.nothingFound(query)}</p>
      <p>{say.nothingFoundHelp}</p>
      {phone && (
        <p>
          {say.nothingFoundCall} <a href={phone.href}>{phone.text}</a>
        </p>
      )}
      {ways.length > 0 && (
        <>
          <h2 class="label">{say.nothingFoundBrowse}</h2>
          <LinkList links={ways} />
        </>
      )}
    </div>
  );
}
