// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import type { LinkTo } from '../link.ts';

export interface NoticeProps {
  readonly heading: string;
  readonly kind?: 'info' | 'warning' | undefined;
  readonly paragraphs?: readonly string[] | undefined;
  readonly links?: readonly LinkTo[] | undefined;
  readonly children?: ComponentChildren;
}

/** A box that says what must be known first: a closed unit and what came after, a planned change. */
export function Notice({ heading, kind = 'info', paragraphs = [], links = [], children }: NoticeProps) {
  return (
    <div class={`alert alert-${kind}`}>
      <p class="alert-heading">{heading}</p>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {links.length > 0 && (
        <ul>
          {links.map(({ text, href, lang }) => (
            <li>
              <a href={href} lang={lang}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
