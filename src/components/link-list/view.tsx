// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../link.ts';

export interface LinkListItem extends LinkTo {
  readonly note?: string | undefined;
}

export interface LinkListProps {
  readonly links: readonly LinkListItem[];
}

/** Links one under the other with hairlines between them, each with a quiet note. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul class="link-list">
      {links.map(({ text, href, lang, note }) => (
        <li>
          <a href={href} lang={lang}>
            {text}
          </a>
          {note && <span class="note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
