// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, civilDateAt, type Language, parseCivilDate } from '../../organisation/index.ts';

/** What a visitor asks for: a page, in a language, as of a day. */
export interface Ask {
  readonly language: Language;
  /** The path, decoded, without the language and superfluous slashes: `borgmesterens-forvaltning`; empty for the front page. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly now: Date;
  readonly today: CivilDate;
  /** The day that is shown. */
  readonly date: CivilDate;
  /** The day asked for in `?dato=`: null where none was, or one that cannot be shown. */
  readonly dated: CivilDate | null;
  /** What was wrong with the day asked for. */
  readonly unusable: 'not-a-date' | 'in-the-future' | null;
}

/** Reads an address (path and query) at an instant. Days to come are not shown to the public: then it is today. */
export function readAsk(address: string, now: Date): Ask {
  const url = new URL(`http://localhost/${address.replace(/^[a-z]+:\/\/[^/?]*/i, '').replace(/^\/+/, '')}`);
  const parts = decoded(url.pathname).split('/').filter(notEmpty);
  const english = parts[0] === 'en';
  const today = civilDateAt(now);
  const asked = url.searchParams.get('dato');
  const dated = asked === null || asked === '' ? null : parseCivilDate(asked);
  const unusable = asked && !dated ? 'not-a-date' : dated && dated > today ? 'in-the-future' : null;
  const date = dated && !unusable ? dated : today;
  return {
    language: english ? 'en' : 'da',
    path: parts.slice(english ? 1 : 0).join('/'),
    query: url.searchParams,
    now,
    today,
    date,
    dated: date === today ? null : date,
    unusable,
  };
}

const notEmpty = (part: string) => part !== '';

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
