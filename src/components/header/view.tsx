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
  shortcuts = [],
  otherLanguage,
}: Omit<SiteHeaderProps, 'organisation' | 'search'>) {
  const say = texts(language);
  const links = [...shortcuts, { text: say.otherWebsitesShort, href: '#hjemmesider' }];
  return (
    <nav class="header__links" aria-label={say.shortcuts}>
      {[...links, ...(otherLanguage ? [otherLanguage] : [])].map(({ text, href, lang }) => (
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
