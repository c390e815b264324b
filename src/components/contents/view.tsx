// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';

export interface TableOfContentsProps extends Spoken {
  readonly items: readonly LinkTo[];
}

/** The sections of a long page: a row of links on a phone, a column that follows along on a wide screen. */
export function TableOfContents({ language, items }: TableOfContentsProps) {
  const { onThisPage } = texts(language);
  return (
    <nav class="contents" aria-label={onThisPage}>
      <p class="label" aria-hidden="true">
        {onThisPage}
      </p>
      <ol>
        {items.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
