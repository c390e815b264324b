// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface SearchFormProps extends Spoken {
  readonly action: string;
  readonly query?: string | undefined;
  /** Kept when searching in the organisation as of another day: `2021-06-01`. */
  readonly date?: string | undefined;
  readonly large?: boolean | undefined;
  /** Where suggestions come from while somebody types, with a script: `/soeg.json`. */
  readonly suggestions?: string | undefined;
}

/** Search in the whole organisation. */
export function SearchForm({ language, action, query, date, large = false, suggestions }: SearchFormProps) {
  const say = texts(language);
  return (
    <search
      class={large ? 'search search--large' : 'search'}
      aria-label={large ? say.searchLabel : undefined}
    >
      <form action={action} {...(suggestions && suggesting(language, suggestions))}>
        <label>
          <span class="sr-only">{say.searchLabel}</span>
          <input class="form-input" type="search" name="q" value={query} placeholder={say.searchHint} />
        </label>
        {date && <input type="hidden" name="dato" value={date} />}
        <button type="submit" class="button button-primary">
          {say.searchButton}
        </button>
      </form>
    </search>
  );
}

/** What the script has to know and to say. */
function suggesting(language: Spoken['language'], address: string) {
  const say = texts(language);
  return {
    'data-suggestions': address,
    'data-suggestions-label': say.suggestionList,
    'data-suggestions-one': say.suggestionCount('1'),
    'data-suggestions-many': say.suggestionCount('{n}'),
  };
}
