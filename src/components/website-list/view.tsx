// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';

export interface WebsiteListProps extends Spoken {
  readonly websites: readonly {
    readonly title: string;
    readonly href: string;
    /** The address as it is read: `businessaalborg.dk`. */
    readonly address: string;
    readonly lang?: string | undefined;
    readonly owner?: LinkTo | undefined;
  }[];
}

/** The municipality's other websites, with the unit each belongs to. */
export function WebsiteList({ language, websites }: WebsiteListProps) {
  return (
    <ul class="link-list websites">
      {websites.map(({ title, href, address, lang, owner }) => (
        <li>
          <a href={href} lang={lang} hreflang={lang}>
            {title}
          </a>
          <span class="note">{address}</span>
          {owner && (
            <span class="note">
              {texts(language).owner} <a href={owner.href}>{owner.text}</a>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
