// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface PaginationProps extends Spoken {
  readonly page: number;
  readonly pages: number;
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
}

/** From one page of a long list to the next. */
export function Pagination({ language, page, pages, previousHref, nextHref }: PaginationProps) {
  const say = texts(language);
  return (
    <nav class="pagination" aria-label={say.pages}>
      {previousHref && (
        <a class="button button-secondary" href={previousHref} rel="prev">
          {say.previous}
        </a>
      )}
      <span>{say.pageOf(page, pages)}</span>
      {nextHref && (
        <a class="button button-secondary" href={nextHref} rel="next">
          {say.next}
        </a>
      )}
    </nav>
  );
}
