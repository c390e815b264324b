// SPDX-License-Identifier: MPL-2.0

import type { LinkTo } from '../link.ts';
import { Logo } from '../logo/view.tsx';
import type { SiteFrame } from '../page/frame.ts';
import { SearchForm } from '../search-form/view.tsx';
import { texts } from '../texts/index.ts';

export type SiteHeaderProps = Pick<
  SiteFrame,
  'language' | 'organisation' | 'search' | 'chooser' | 'shortcuts' | 'otherLanguage'
>;

/** The top of every page: whose site it is, shortcuts, search. Two rows on a phone, one elsewhere. */
export function SiteHeader({ organisation, search, ...links }: SiteHeaderProps) {
  return (
    <header class="header">
      <div class="wrap header__row">
        <a class="header__name" href={organisation.href}>
          {organisation.logo === 'shield' && <Logo />}
          <span>{organisation.name}</span>
        </a>
        <HeaderLinks {...links} />
        <SearchForm language={links.language} {...search} />
      </div>
    </header>
  );
}

/** On a phone there is room for one link: to the footer, which has all the others. */
function HeaderLinks({
  language,
  chooser,
  shortcuts = [],
  otherLanguage,
}: Omit<SiteHeaderProps, 'organisation' | 'search'>) {
  const say = texts(language);
  const websites = { text: say.otherWebsitesShort, href: '#hjemmesider' };
  const links = [...shortcuts, ...(chooser.websites.length > 0 ? [websites] : []), otherLanguage];
  return (
    <nav class="header__links" aria-label={say.shortcuts}>
      {links.filter(isThere).map(({ text, href, lang }) => (
        <a class="header__more" href={href} lang={lang} hreflang={lang}>
          {text}
        </a>
      ))}
      <a class="header__menu" href="#bund">
        {say.menu}
      </a>
    </nav>
  );
}

const isThere = (link: LinkTo | undefined): link is LinkTo => link !== undefined;
