// SPDX-License-Identifier: MPL-2.0
import { Logo } from '../logo/view.tsx';
import type { SiteFrame } from '../page/frame.ts';
import { SearchForm } from '../search-form/view.tsx';
import { texts } from '../texts/index.ts';

export type SiteHeaderProps = Pick<
  SiteFrame,
  'language' | 'organisation' | 'search' | 'shortcuts' | 'otherLanguage'
>;

/** The top of every page: whose site it is, shortcuts, search. Two rows on a phone, one elsewhere. */
export function SiteHeader({
  language,
  organisation,
  search,
  shortcuts = [],
  otherLanguage,
}: SiteHeaderProps) {
  const say = texts(language);
  return (
    <header class="header">
      <div class="wrap header__row">
        <a class="header__name" href={organisation.href}>
          {organisation.logo === 'shield' && <Logo />}
          <span>{organisation.name}</span>
        </a>
        <nav class="header__links" aria-label={say.shortcuts}>
          {shortcuts.map(({ text, href }) => (
            <a class="header__more" href={href}>
              {text}
            </a>
          ))}
          <a class="header__more" href="#hjemmesider">
            {say.otherWebsitesShort}
          </a>
          {otherLanguage && (
            <a
              class="header__more"
              href={otherLanguage.href}
              lang={otherLanguage.lang}
              hreflang={otherLanguage.lang}
            >
              {otherLanguage.text}
            </a>
          )}
          <a class="header__menu" href="#bund">
            {say.menu}
          </a>
        </nav>
        <SearchForm language={language} {...search} />
      </div>
    </header>
  );
}
