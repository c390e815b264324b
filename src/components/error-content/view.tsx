// SPDX-License-Identifier: MPL-2.0
import { LinkList, type LinkListItem } from '../link-list/view.tsx';
import { PageHead } from '../page-head/view.tsx';
import { SearchForm, type SearchFormProps } from '../search-form/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface ErrorContentProps extends Spoken {
  readonly title: string;
  /** What went wrong, and what to do. */
  readonly sentences: readonly string[];
  readonly search?: Omit<SearchFormProps, 'language' | 'large'> | undefined;
  readonly suggestions?: readonly LinkListItem[] | undefined;
  /** By which the municipality can find the error again. */
  readonly reference?: string | undefined;
}

/** The content of a page that is not there, or that went wrong. */
export function ErrorContent({
  language,
  title,
  sentences,
  search,
  suggestions = [],
  reference,
}: ErrorContentProps) {
  const say = texts(language);
  return (
    <>
      <PageHead title={title}>
        {sentences.map((sentence) => (
          <p class="lead">{sentence}</p>
        ))}
        {search && <SearchForm language={language} {...search} large />}
      </PageHead>
      <div class="wrap error-content">
        {suggestions.length > 0 && <Suggestions heading={say.suggestions} links={suggestions} />}
        {reference && (
          <p class="note">
            {say.reference}: {reference}
          </p>
        )}
      </div>
    </>
  );
}

function Suggestions({
  heading,
  links,
}: {
  readonly heading: string;
  readonly links: readonly LinkListItem[];
}) {
  return (
    <>
      <h2>{heading}</h2>
      <LinkList links={links} />
    </>
  );
}
