// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';

export interface BreadcrumbsProps extends Spoken {
  /** From the front page down; without the page itself. */
  readonly trail: readonly LinkTo[];
  readonly current: string;
}

/** Where the page stands in the organisation. */
export function Breadcrumbs({ language, trail, current }: BreadcrumbsProps) {
  return (
    <nav class="breadcrumbs" aria-label={texts(language).breadcrumbs}>
      <ol class="breadcrumbs__list wrap">
        {trail.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
